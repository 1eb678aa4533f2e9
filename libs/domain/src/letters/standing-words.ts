import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { ReportedRequestRow } from './coverage-report.repository.js';

/** Where a request stands, in words for the client. */
export const STANDING_WORDS: Readonly<Record<EndorsementStatus, string>> = {
  draft: 'Being prepared; not in effect.',
  broker_review: 'Being prepared; not in effect.',
  awaiting_client_authority: 'Waiting for your authority; not in effect.',
  ready: 'Ready to be sent; not in effect.',
  submitted: 'Sent; receipt is not confirmed yet; not in effect.',
  acknowledged: 'The carrier has it; not in effect.',
  information_requested: 'The carrier has asked for information; not in effect.',
  underwriting: 'The carrier is considering it; not in effect.',
  quoted: 'The carrier has quoted; not in effect.',
  client_decision: 'Waiting for your decision on the quotation; not in effect.',
  bind_requested: 'Ordered from the carrier; not in effect until it confirms.',
  confirmed: 'The carrier has confirmed it in writing; its wording has not arrived yet.',
  confirmed_without_endorsement:
    'The underwriter says that the present wording already answers; that may not bind the carrier.',
  issued: 'The carrier has issued its wording; we have not checked it yet.',
  checked: 'The carrier has issued its wording, and we have read it.',
  correction_requested: 'The wording issued is not the one requested; the carrier was asked to correct it.',
  delivered: 'The wording was issued and delivered to you.',
  client_unresponsive: 'Waiting for your answer; not in effect.',
  closed: 'Closed.',
  declined_by_carrier: 'Declined by the carrier; the policy has not changed.',
  declined_by_client: 'Declined by you; the policy has not changed.',
  withdrawn: 'Withdrawn; the policy has not changed.',
  superseded_at_renewal: 'Taken into the renewal.',
  policy_ended: 'Ended with the policy.',
  broker_of_record_changed: 'Ended; another broker is of record.',
};

type ReportedAnswer = ReportedRequestRow['answers'][number];

/** What a carrier answered, in words for the client. What does not bind is never told as a confirmation. */
export function answerWords({ kind, mayBind, inWriting, reason }: ReportedAnswer): string {
  switch (kind) {
    case 'receipt':
      return 'Receipt of the request was confirmed.';
    case 'information_request':
      return 'Information was asked for.';
    case 'indication':
      return 'A price was indicated; it binds nobody.';
    case 'quote':
      return mayBind ? 'A quotation was given.' : 'A price was indicated; it binds nobody.';
    case 'decline':
      return `Declined: ${reason}`;
    case 'confirmation':
      return mayBind && inWriting
        ? 'The change was confirmed in writing.'
        : 'The change was reported as confirmed, but not in writing by somebody who may bind.';
    default:
      return 'The underwriter said that no change is needed; that may not bind the carrier.';
  }
}

/** What the client hears of the carriers in excess: nothing is complete before each has answered. */
export function towerWords(tower: ReportedRequestRow['tower']): string[] {
  if (tower === null) return [];
  const { carriers, answered } = tower;
  return answered === carriers
    ? [`Complete: all ${carriers} carriers of the layers have answered.`]
    : [`Not complete: ${answered} of ${carriers} carriers of the layers have answered.`];
}
