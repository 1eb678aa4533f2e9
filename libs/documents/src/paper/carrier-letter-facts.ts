import type { Day } from '@carveback/rules';
import type { Letterhead, Money, Signatory } from './facts.js';

/** Who receives a letter about a request, when the carrier's own underwriter does not: a wholesaler or an MGA. */
export interface CarrierAddressee {
  readonly name: string | null;
  readonly company: string | null;
  readonly addressLines: readonly string[];
}

/** What every later letter to a carrier about a request names. Facts only: no verdict reaches it. */
export interface CarrierLetterFacts {
  readonly letterhead: Letterhead;
  readonly writtenOn: Day;
  /** Our reference, the case number. */
  readonly ourReference: string;
  readonly underwriter: CarrierAddressee;
  readonly carrier: { readonly name: string; readonly naic: string | null };
  readonly policy: {
    readonly namedInsured: string;
    readonly number: string;
    readonly effectiveOn: Day;
    readonly expiresOn: Day;
  };
  /** When the request was sent; null: not on record. */
  readonly requestedOn: Day | null;
  /** The one effective date asked. */
  readonly effectiveOn: Day;
  /** The services asked about, as the client's catalogue writes them. */
  readonly services: readonly string[];
  readonly signatory: Signatory;
}

/** A clause asked for, beside the nearest one issued. */
export interface IssuedDifference {
  readonly place: string;
  /** null: issued, though nothing of the kind was asked for. */
  readonly asked: string | null;
  /** null: nothing issued comes near. */
  readonly issued: string | null;
}

/** A term of the policy that the issued paper changed, or leaves unsaid. Amounts and days as they are shown. */
export interface IssuedTermChange {
  readonly term: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Asks the carrier to put right what it issued. */
export interface CorrectionRequestFacts extends CarrierLetterFacts {
  /** When the issued endorsement arrived. */
  readonly receivedOn: Day;
  readonly differences: readonly IssuedDifference[];
  readonly terms: readonly IssuedTermChange[];
}

/** Orders what the carrier quoted and the client accepted. */
export interface BindOrderFacts extends CarrierLetterFacts {
  readonly quote: {
    readonly givenOn: Day;
    readonly givenBy: string;
    readonly validUntil: Day | null;
    readonly premium: 'nil' | 'additional' | 'return';
    readonly amount: Money;
    readonly taxes: Money | null;
    readonly fees: Money | null;
    /** The wording that the quote is for, when it is not the one asked for; empty otherwise. */
    readonly wording: string;
  };
  readonly accepted: { readonly name: string; readonly title: string; readonly on: Day };
}

/** Answers what the carrier asked about a request. */
export interface InformationReplyFacts extends CarrierLetterFacts {
  /** The carrier's question in its own words; null: it was put by telephone, and is not on record. */
  readonly question: { readonly text: string; readonly askedOn: Day; readonly askedBy: string } | null;
  /** The broker's words. */
  readonly reply: string;
}

/** What a carrier still owes a request: its answer, the word that it is bound, the endorsement, or the one put right. */
export type CarrierOwes = 'answer' | 'confirmation' | 'endorsement' | 'correction';

/** Reminds the carrier of what it owes a request. */
export interface ChaserFacts extends CarrierLetterFacts {
  readonly owes: CarrierOwes;
  readonly neededBy: Day | null;
  /** Receipt as the carrier confirmed it; null: not confirmed. */
  readonly acknowledged: { readonly on: Day; readonly by: string } | null;
  /** 1 for the first reminder. */
  readonly number: number;
}
