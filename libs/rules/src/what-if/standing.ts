import type { Verdict } from '../types.js';

/** How well a service stands, 0 (gap) to 3 (within the services described, without a condition). */
export function standingOf({ verdict, onlyIf }: Pick<Verdict, 'verdict' | 'onlyIf'>): number {
  if (verdict === 'gap') return 0;
  if (verdict === 'arguable') return 1;
  return onlyIf === null ? 3 : 2;
}
