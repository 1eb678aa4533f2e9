import type { Reason, RemedyKind, Span, VerdictKind } from '@carveback/rules';

export const OUTCOMES = ['cured', 'partly_cured', 'not_cured', 'worsened', 'improved', 'unchanged'] as const;
/** The last three speak of services that the request did not ask about. */
export type Outcome = (typeof OUTCOMES)[number];

/** How a service stands under the policy. */
export interface Standing {
  readonly verdict: VerdictKind;
  readonly reasons: readonly Reason[];
  /** what an `in_scope` depends on; null when unconditional */
  readonly onlyIf: string | null;
  /** the words that decide; null when the policy has none */
  readonly evidence: Span | null;
}

/** One service before and after the issued wording. */
export interface CheckedService {
  readonly serviceLineId: string;
  /** null: the request did not ask about it */
  readonly findingId: string | null;
  readonly outcome: Outcome;
  /** null: nothing of the policy could be read then */
  readonly before: Standing | null;
  readonly after: Standing | null;
}

/** Runs of words in order; `kept` stands in both. */
export interface DiffPart {
  readonly kind: 'kept' | 'missing' | 'added';
  readonly text: string;
}

/** One clause asked for, beside what was issued. */
export interface ClauseDifference {
  /** the proposal of the request that it belongs to, from 0, and its kind; null: nobody asked for it */
  readonly proposal: number | null;
  readonly kind: RemedyKind | null;
  readonly place: string;
  /** services for which it was asked */
  readonly serviceIds: readonly string[];
  /** null: nobody asked for what was issued here */
  readonly asked: string | null;
  /** the nearest issued clause; null: none comes near */
  readonly issued: string | null;
  readonly parts: readonly DiffPart[];
}

export const CHECKED_TERMS = [
  'limit_per_claim',
  'limit_aggregate',
  'retention',
  'retroactive_date',
  'prior_knowledge_date',
  'prior_work',
  'effective_date',
  'named_insured',
] as const;
export type CheckedTerm = (typeof CHECKED_TERMS)[number];

/**
 * A term that the issued paper has otherwise than the policy or the request, or leaves unsaid where it must be said. Days
 * are `YYYY-MM-DD`, amounts as a letter prints them.
 */
export interface TermChange {
  readonly term: CheckedTerm;
  /** of the policy, or as asked for; null: not on record */
  readonly before: string | null;
  /** null: the paper does not say */
  readonly after: string | null;
  /** worse for the insured, or not shown to be as good */
  readonly worsened: boolean;
}

/** What a reading of an issued endorsement shows. */
export interface CheckResult {
  readonly services: readonly CheckedService[];
  readonly differences: readonly ClauseDifference[];
  readonly terms: readonly TermChange[];
  readonly passed: boolean;
}
