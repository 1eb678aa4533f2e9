import type { Day, LineOfBusiness, ServiceCode } from '@carveback/rules';
import type { PremiumKind } from '../carrier-answers/carrier-answer.entity.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';

export const PRECEDENT_OUTCOMES = ['accepted', 'already_within', 'declined', 'quoted', 'open'] as const;
/**
 * What became of a request, by the last answer that decides: `accepted` was confirmed in writing by those who bind;
 * `already_within`, the carrier said that no endorsement is needed; `open`, it asked or indicated only.
 */
export type PrecedentOutcome = (typeof PRECEDENT_OUTCOMES)[number];

/** Words asked for, at their place in the policy. */
export interface AskedWords {
  readonly place: string;
  readonly text: string;
}

/** The newest bindable quote, in minor units. */
export interface Charged {
  readonly premiumKind: PremiumKind;
  readonly premiumMinor: number;
  readonly taxesMinor: number | null;
  readonly feesMinor: number | null;
  readonly currency: string;
}

/** The words that the carrier issued in the end. */
export interface IssuedWords {
  readonly wordingId: string;
  readonly title: string;
  readonly text: string;
  readonly receivedOn: Day;
}

/** One request that a carrier answered, as the wording library shows it. */
export interface Precedent {
  readonly requestId: string;
  readonly caseNumber: string;
  readonly status: EndorsementStatus;
  readonly clientId: string;
  readonly clientName: string;
  readonly policyId: string;
  /** the issuing company */
  readonly carrierId: string;
  readonly carrierName: string;
  /** the MGA or wholesaler it was placed through */
  readonly intermediaryName: string | null;
  readonly line: LineOfBusiness;
  readonly formEdition: string;
  readonly serviceCodes: readonly (ServiceCode | 'unknown')[];
  readonly serviceNames: readonly string[];
  readonly outcome: PrecedentOutcome;
  readonly asked: readonly AskedWords[];
  /** what the carrier wanted to know */
  readonly informationAsked: readonly string[];
  readonly declineReason: string | null;
  readonly alternativeWording: string | null;
  readonly charged: Charged | null;
  readonly issued: IssuedWords | null;
  readonly submittedOn: Day;
  /** when the deciding answer was given */
  readonly decidedOn: Day | null;
  /** from submission to the deciding answer */
  readonly daysTaken: number | null;
}

export interface PrecedentFilter {
  /** of any firm of the placement */
  readonly carrierId: string | null;
  readonly serviceCode: string | null;
  /** patterns for `like`; all must be found */
  readonly words: readonly string[];
}
