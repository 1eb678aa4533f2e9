import type { AdviceFacts } from './advice-facts.js';
import type {
  BindOrderFacts,
  ChaserFacts,
  CorrectionRequestFacts,
  InformationReplyFacts,
} from './carrier-letter-facts.js';
import type { ChangeDataSheetFacts } from './change-data-sheet.js';
import type {
  CarrierDeclinedFacts,
  ClientUpdateFacts,
  CoverageGapReportFacts,
  DeclinationAcknowledgementFacts,
  ExtendedReportingAdviceFacts,
  WordingChangeNoticeFacts,
} from './client-letter-facts.js';
import type { CircumstanceSweepFacts, RenewalQuestionnaireFacts } from './renewal-letter-facts.js';
import type { EndorsementRequestFacts, ReceiptNoticeFacts } from './facts.js';
import type { ClientReportFacts } from './report-facts.js';

/** A paper that can be rendered: what it is and what it says. */
export type Letter =
  | { readonly kind: 'endorsement_request'; readonly facts: EndorsementRequestFacts }
  | { readonly kind: 'receipt_notice'; readonly facts: ReceiptNoticeFacts }
  | { readonly kind: 'client_report'; readonly facts: ClientReportFacts }
  | { readonly kind: 'carrier_declined'; readonly facts: CarrierDeclinedFacts }
  | { readonly kind: 'correction_request'; readonly facts: CorrectionRequestFacts }
  | { readonly kind: 'bind_order'; readonly facts: BindOrderFacts }
  | { readonly kind: 'information_reply'; readonly facts: InformationReplyFacts }
  | { readonly kind: 'chaser'; readonly facts: ChaserFacts }
  | { readonly kind: 'acord_175'; readonly facts: ChangeDataSheetFacts }
  | { readonly kind: 'client_update'; readonly facts: ClientUpdateFacts }
  | { readonly kind: 'extended_reporting_advice'; readonly facts: ExtendedReportingAdviceFacts }
  | { readonly kind: 'wording_change_notice'; readonly facts: WordingChangeNoticeFacts }
  | { readonly kind: 'coverage_gap_report'; readonly facts: CoverageGapReportFacts }
  | { readonly kind: 'advice'; readonly facts: AdviceFacts }
  | {
      readonly kind: 'declination_acknowledgement';
      readonly facts: DeclinationAcknowledgementFacts;
    }
  | { readonly kind: 'circumstance_sweep'; readonly facts: CircumstanceSweepFacts }
  | { readonly kind: 'renewal_questionnaire'; readonly facts: RenewalQuestionnaireFacts };
export type LetterKind = Letter['kind'];

export const LETTER_FORMATS = ['html', 'pdf', 'docx'] as const;
export type LetterFormat = (typeof LETTER_FORMATS)[number];
