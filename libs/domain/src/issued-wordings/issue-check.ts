import type { Reason, VerdictKind } from '@carveback/rules';

export const OUTCOMES = ['cured', 'partly_cured', 'not_cured', 'worsened', 'unchanged'] as const;
/** `worsened` and `unchanged` speak of services that the request did not ask about. */
export type Outcome = (typeof OUTCOMES)[number];

/** One service before and after the issued wording. */
export interface CheckedService {
  readonly serviceLineId: string;
  readonly findingId: string | null;
  readonly outcome: Outcome;
  readonly before: { readonly verdict: VerdictKind; readonly reasons: readonly Reason[] };
  readonly after: {
    readonly verdict: VerdictKind;
    readonly reasons: readonly Reason[];
    readonly onlyIf: string | null;
  };
}

/** One clause asked for, beside what was issued. */
export interface ClauseDifference {
  readonly place: string;
  readonly asked: string;
  /** the nearest issued clause; null: none comes near */
  readonly issued: string | null;
  /** runs of words in order; `kept` stands in both */
  readonly parts: readonly { readonly kind: 'kept' | 'missing' | 'added'; readonly text: string }[];
}

/** A term of the policy that the issued paper changes, or leaves unsaid where it must be said. */
export interface TermChange {
  readonly term:
    | 'limit_per_claim'
    | 'limit_aggregate'
    | 'retention'
    | 'retroactive_date'
    | 'prior_knowledge_date'
    | 'prior_work'
    | 'effective_date'
    | 'named_insured';
  readonly before: string | null;
  readonly after: string | null;
  readonly worsened: boolean;
}
