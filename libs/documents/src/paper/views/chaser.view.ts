import type { CarrierOwes, ChaserFacts } from '../carrier-letter-facts.js';
import { formatDay } from '../format.js';
import { carrierHead, ofDay } from './case-head.js';
import { signatureView } from './common.js';

const WAITS: Readonly<Record<CarrierOwes, string>> = {
  answer: 'is still without your answer.',
  confirmation: 'was ordered as you quoted it, and is still without your written confirmation.',
  endorsement: 'was confirmed by you in writing, and the endorsement itself has not reached us.',
  correction:
    'was answered by an endorsement that we asked you to correct, and the correction has not reached us.',
};

const ASKS: Readonly<Record<CarrierOwes, string>> = {
  answer:
    'Please answer in writing with one of these: your confirmation; a quotation and the day until which it stands; the questions you need answered; or, if you decline any part, your reasons and any alternative wording you would offer.',
  confirmation: 'Please confirm in writing that the change is bound as ordered, and from which day.',
  endorsement:
    'Please send us the endorsement as issued, with its form number and its effective date, so that we can read it and pass it on.',
  correction:
    'Please send us the corrected endorsement, or tell us in writing which of the points in our correction request you do not agree to, and why.',
};

const TOLD: Readonly<Record<CarrierOwes, string>> = {
  answer: 'The insured has been told that no change applies until you confirm it in writing.',
  confirmation: 'The insured has been told that no change applies until you confirm it in writing.',
  endorsement: 'The insured has been told not to rely on the change before it has the wording.',
  correction: 'The insured has been told not to rely on the change before it has the wording.',
};

/** Everything the chaser's template shows, in words. */
export function chaserView(facts: ChaserFacts) {
  const { owes, number, effectiveOn, requestedOn, neededBy } = facts;
  const title = 'request for endorsement';
  return {
    head: carrierHead(facts, number === 1 ? `Reminder: ${title}` : `Reminder ${number}: ${title}`),
    lead: `Our request${ofDay(requestedOn)} for an endorsement effective ${formatDay(effectiveOn)} ${WAITS[owes]}`,
    receipt: owes === 'answer' ? receiptText(facts) : null,
    ask: ASKS[owes],
    answerBy: neededBy && `The insured needs it by ${formatDay(neededBy)}.`,
    standing: TOLD[owes],
    signature: signatureView('Yours sincerely,', facts.signatory, facts.letterhead.name),
  };
}

function receiptText({ acknowledged }: ChaserFacts): string {
  return acknowledged
    ? `${acknowledged.by} confirmed on ${formatDay(acknowledged.on)} that the request had arrived.`
    : 'Please also confirm, with name and date, that the request has arrived.';
}
