import type { ComparisonResult } from './compare.js';
import type { Effort } from './timing.js';

/** One of P1 to P9. */
export interface Benchmark {
  /** As `--only` names it. */
  readonly id: string;
  readonly title: string;
  /** What is measured, by version: the rule set, the peers. */
  versions(): Readonly<Record<string, string>>;
  /** Measures one comparison after the other. Throws only when the work itself fails, never on timing. */
  run(effort: Effort): AsyncIterable<ComparisonResult>;
}
