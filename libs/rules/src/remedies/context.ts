import type { Stand } from '../policy/stand.js';
import type { PolicyReview, ReviewInput, ServiceLineFacts, Verdict } from '../types.js';
import type { WordingReading } from '../wording/reading.js';
import type { PolicyStyle } from './style.js';

/** A finding with what a remedy needs to know of it. */
export interface Finding {
  readonly service: ServiceLineFacts;
  readonly verdict: Verdict;
  /** Codes of the line that are not in scope. */
  readonly codes: readonly string[];
}

/** What every remedy is drawn up from. */
export interface RemedyContext {
  readonly input: ReviewInput;
  readonly readings: readonly WordingReading[];
  readonly review: PolicyReview;
  readonly stand: Stand;
  readonly style: PolicyStyle;
  readonly findings: readonly Finding[];
}
