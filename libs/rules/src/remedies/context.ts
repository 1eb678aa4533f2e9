import type { Stand } from '../policy/stand.js';
import type { ReviewInput, ServiceLineFacts, Verdict, VerdictKind } from '../types.js';
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
  readonly stand: Stand;
  readonly style: PolicyStyle;
  readonly findings: readonly Finding[];
  /** How each service of the input stands before any change, in its order. */
  readonly before: readonly VerdictKind[];
  /** Documents that the policy rests on or lists but that are not in hand. */
  readonly missing: readonly string[];
}

/** Name and description of a service, in lower case, as the rules ask about them. */
export function wordsOf({ service }: Finding): string {
  return `${service.name} ${service.description}`.toLowerCase();
}
