import type { Summary } from './statistics.js';

/** A bound on the ratio of one work to another. */
export interface Target {
  readonly measured: string;
  readonly against: string;
  readonly bound: 'at most' | 'at least';
  readonly factor: number;
}

export interface TargetResult extends Target {
  readonly ratio: Summary;
  readonly holds: boolean;
}

/** Holds a target against the median of the ratios. */
export function judgeTarget(target: Target, ratio: Summary): TargetResult {
  const holds = target.bound === 'at most' ? ratio.median <= target.factor : ratio.median >= target.factor;
  return { ...target, ratio, holds };
}
