import type { Day, Reason, VerdictKind } from '@carveback/rules';
import type { CarrierOwes } from './carrier-letter-facts.js';
import type { Letterhead, Quotation, Signatory } from './facts.js';
import type { ClientReportFacts } from './report-facts.js';

/** What every letter to a client about a request names. */
export interface ClientLetterFacts {
  readonly letterhead: Letterhead;
  readonly writtenOn: Day;
  readonly ourReference: string;
  readonly client: {
    readonly name: string;
    readonly contactName: string | null;
    readonly addressLines: readonly string[];
  };
  readonly policy: { readonly carrier: string; readonly number: string; readonly expiresOn: Day };
  /** The services that the request asked about, as the client's catalogue writes them. */
  readonly services: readonly string[];
  readonly contact: Signatory;
}

/** What may be done when a carrier has declined. */
export type DeclineOption =
  'narrower_wording' | 'ask_again' | 'renewal_request' | 'remarket' | 'stop_selling' | 'accept_gap';

/** What the carrier said when it declined. */
export interface DeclineSaid {
  readonly on: Day;
  /** The person and, where it is not the carrier, the firm. */
  readonly by: string;
  readonly reason: string;
  /** The wording that it offered instead; empty when none. */
  readonly alternativeWording: string;
}

/** Tells the client that the carrier declined, what may be done, and what was chosen. */
export interface CarrierDeclinedFacts extends ClientLetterFacts {
  readonly decline: DeclineSaid;
  /** null: nothing was chosen yet. */
  readonly chosen: { readonly option: DeclineOption; readonly on: Day; readonly wording: string } | null;
}

/** For signature by the client: it takes the policy as it stands. */
export interface DeclinationAcknowledgementFacts extends ClientLetterFacts {
  /** null: the carrier was not asked, or issued something else. */
  readonly decline: DeclineSaid | null;
}

/** Tells the client where its request stands, and what it may not rely on. */
export interface ClientUpdateFacts extends ClientLetterFacts {
  /** null: not on record. */
  readonly requestedOn: Day | null;
  /** Where it stands, in words. */
  readonly standing: string;
  /** null: the carrier owes nothing. */
  readonly owes: CarrierOwes | null;
  /** Reminders that went to the carrier, in order. */
  readonly reminded: readonly { readonly on: Day; readonly whom: string }[];
  /** Whom a reminder goes to now; null: to nobody. */
  readonly reminding: string | null;
  /** Who at the carrier said that the present wording already answers; null: nobody. */
  readonly unchanged: { readonly on: Day; readonly by: string } | null;
}

/** Before a policy ends without going on: what ends with it, and what its own words say about reporting afterwards. */
export interface ExtendedReportingAdviceFacts extends ClientLetterFacts {
  /** null: none on record. */
  readonly retroactiveOn: Day | null;
  /** The policy's sentences about extended reporting; empty: none was found. */
  readonly words: readonly Quotation[];
  /** Those of them that name days. */
  readonly deadlines: readonly Quotation[];
  readonly documentsRead: readonly string[];
  readonly documentsNotRead: readonly string[];
}

/** A service that announced words would make worse. */
export interface ConcernedService {
  readonly name: string;
  readonly verdict: VerdictKind;
  readonly onlyIf: string | null;
  /** The deciding one. */
  readonly reason: Reason;
}

export interface ConcernedPolicy {
  readonly number: string;
  readonly countsFrom: Day;
  /** true: with the renewal on that day. */
  readonly renewal: boolean;
  readonly services: readonly ConcernedService[];
}

/** Tells the client that its carrier has announced other words, and which services they concern. */
export interface WordingChangeNoticeFacts extends Pick<
  ClientLetterFacts,
  'letterhead' | 'writtenOn' | 'ourReference' | 'client' | 'contact'
> {
  readonly carrier: string;
  readonly change: {
    readonly kind: 'endorsement_added' | 'form_replaced';
    /** With form number and edition. */
    readonly title: string;
    readonly effectiveOn: Day;
    /** The words that decide. */
    readonly words: readonly Quotation[];
  };
  /** Of the broker; empty: none. */
  readonly note: string;
  readonly policies: readonly ConcernedPolicy[];
}

/** A request to a carrier, for the client's eyes: what was asked, and what was answered. */
export interface ReportedRequest {
  readonly caseNumber: string;
  readonly carrier: string;
  readonly policyNumber: string;
  readonly services: readonly string[];
  /** null: not sent yet. */
  readonly askedOn: Day | null;
  /** Where it stands, in words. */
  readonly standing: string;
  readonly answers: readonly { readonly on: Day; readonly words: string }[];
}

/** The client report with what was asked of carriers, and what they answered. */
export interface CoverageGapReportFacts extends ClientReportFacts {
  readonly requests: readonly ReportedRequest[];
}
