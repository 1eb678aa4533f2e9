import type { SweepCounts } from './rule-sweep.repository.js';
import { SWEEP_CHANGE_KINDS, type SweepChangeKind } from './rule-sweep-change.entity.js';

const WORDS: Readonly<Record<SweepChangeKind, readonly [one: string, many: string]>> = {
  new_gap: ['new gap', 'new gaps'],
  new_arguable: ['newly arguable', 'newly arguable'],
  worsened: ['worse', 'worse'],
  restated: ['said otherwise', 'said otherwise'],
  eased: ['better, still open', 'better, still open'],
  cured: ['cured', 'cured'],
};

/** What a sweep comes down to, e.g. `12 new gaps, 3 cured`. */
export function sweepSummary(counts: SweepCounts): string {
  const parts = SWEEP_CHANGE_KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${counts[kind]} ${WORDS[kind][counts[kind] === 1 ? 0 : 1]}`,
  );
  return parts.join(', ') || 'no change';
}
