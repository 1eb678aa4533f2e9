import type { ServiceMapping } from './catalogue/mappings.js';

/** A calendar date without time zone, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

export const VERDICTS = ['in_scope', 'arguable', 'gap'] as const;
/** How one service line stands under one policy. `in_scope` never foretells that a claim will be paid. */
export type VerdictKind = (typeof VERDICTS)[number];

export const REASONS = [
  'named',
  'contained',
  'broad_grant',
  'general_phrase',
  'near_match',
  'silent',
  'excluded',
  'intentional_acts',
  'carved_back',
  'consent_required',
  'after_application',
  'schedule_missing',
  'before_retroactive_date',
  'added_by_endorsement',
  'removed_by_endorsement',
  'gate',
  'product',
  'other_part',
  'not_in_force',
] as const;
export type Reason = (typeof REASONS)[number];

export const LINES_OF_BUSINESS = ['tech_eo', 'cyber', 'general_liability', 'crime', 'dno', 'other'] as const;
export type LineOfBusiness = (typeof LINES_OF_BUSINESS)[number];

export const DELIVERED_BY = ['self', 'subcontractor', 'vendor'] as const;
/** Who performs the work that the client sells. */
export type DeliveredBy = (typeof DELIVERED_BY)[number];

export const WORDING_KINDS = ['base_form', 'declarations', 'endorsement', 'schedule'] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

/** One document of a policy as the carrier printed it. A base form may hold declarations and endorsements too. */
export interface WordingText {
  readonly id: string;
  readonly kind: WordingKind;
  readonly title: string;
  readonly formNumber: string | null;
  readonly edition: string | null;
  /** First day on which an endorsement counts; null: the policy's own first day. */
  readonly effectiveOn: Day | null;
  readonly text: string;
  /** Offsets into `text` at which each page begins; `[0]` for a single page, empty when pages are unknown. */
  readonly pageStarts: readonly number[];
}

export interface PolicyFacts {
  readonly id: string;
  readonly line: LineOfBusiness;
  readonly effectiveOn: Day;
  readonly expiresOn: Day;
  readonly cancelledOn: Day | null;
  /** null: none stated. */
  readonly retroactiveOn: Day | null;
}

/** What the insured told the carrier, and when. `text` null: signed, but not in hand. */
export interface ApplicationFacts {
  readonly signedOn: Day;
  readonly text: string | null;
}

export interface ServiceLineFacts {
  readonly id: string;
  /** The name as the MSP writes it in its catalogue. */
  readonly name: string;
  readonly description: string;
  readonly firstSoldOn: Day | null;
  readonly retiredOn: Day | null;
  readonly deliveredBy: DeliveredBy;
  readonly forFee: boolean;
  /** A code settled by a person; null: the catalogue reader decides. */
  readonly code: string | null;
  /** Codes of the parts, when `code` is `bundle` and a person settled them. */
  readonly components?: readonly string[];
}

/** Everything a review depends on. Kept with the review, so that it can be run again. */
export interface ReviewInput {
  readonly asOf: Day;
  readonly policy: PolicyFacts;
  readonly wordings: readonly WordingText[];
  readonly application: ApplicationFacts | null;
  /** Policies of other lines, which serve only the reason `other_part`. */
  readonly otherPolicies: readonly {
    readonly policy: PolicyFacts;
    readonly wordings: readonly WordingText[];
  }[];
  readonly services: readonly ServiceLineFacts[];
  /** Names that persons of the tenant settled before, for lines without a code. */
  readonly mappings?: readonly ServiceMapping[];
}

/** Words of a policy document. `text` is the original's `[start, end)`, byte for byte. */
export interface Span {
  readonly wordingId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1-based; null when the document has no known pages. */
  readonly page: number | null;
}

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One service line judged against one policy. */
export interface Verdict {
  readonly serviceId: string;
  readonly policyId: string;
  /** A taxonomy code, `bundle` or `unknown`. */
  readonly code: string;
  /** Codes of the parts when `code` is `bundle`. */
  readonly components: readonly string[];
  /** How sure the catalogue reader is of `code`, 0 to 1; 1 when a person settled it. */
  readonly confidence: number;
  readonly verdict: VerdictKind;
  /** The first one decides. */
  readonly reasons: readonly Reason[];
  /** Never empty when the policy has text; the first span decides. */
  readonly evidence: readonly Span[];
  readonly severity: Severity;
  /** Ids of the rules that spoke, in order. */
  readonly rules: readonly string[];
  /** Two or three plain sentences for the client. Never says "covered". */
  readonly explanation: string;
  /** The neutral question for the underwriter, or for the client where a document is missing. Null when none arises. */
  readonly question: string | null;
  /** What an `in_scope` depends on, without the leading "only if"; null when unconditional. */
  readonly onlyIf: string | null;
}

export interface PolicyReview {
  readonly ruleSetVersion: string;
  readonly policyId: string;
  readonly asOf: Day;
  readonly verdicts: readonly Verdict[];
  /** The definition the letter quotes verbatim; null when none was found. */
  readonly definition: Span | null;
  /** Heading under which the definition stands, e.g. `Professional Services`; null when none was found. */
  readonly definedTerm: string | null;
  /** Documents that the wording relies on or lists but that are not in hand, in the policy's own words. */
  readonly missingDocuments: readonly string[];
}

export const REMEDY_KINDS = [
  'carrier_form',
  'open_grant',
  'add_service',
  'carve_back',
  'delete_exclusion',
  'update_description',
  'retroactive_treatment',
  'gate_extension',
  /* below: nothing that wording cures */
  'obtain_document',
  'renew_or_reinstate',
  'coverage_part',
  'product_cover',
  'other_policy',
] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** A change of wording that cures one or more findings, in the policy's own defined terms. */
export interface Remedy {
  readonly kind: RemedyKind;
  readonly serviceIds: readonly string[];
  /** false: no words cure it; `text` then says in one sentence what to do instead. */
  readonly byWording: boolean;
  readonly operation: 'insert' | 'replace' | 'delete' | 'none';
  /** Where the words belong, e.g. `Definition of "Professional Services"`. */
  readonly place: string;
  /** The words that are replaced or after which the text is inserted; null when a new clause is added. */
  readonly anchor: Span | null;
  /** The proposed words. Concede nothing: no verdicts, no "gap". */
  readonly text: string;
}
