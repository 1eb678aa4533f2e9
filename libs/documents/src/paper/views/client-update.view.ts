import type { CarrierOwes } from '../carrier-letter-facts.js';
import type { ClientUpdateFacts } from '../client-letter-facts.js';
import { formatDay } from '../format.js';
import { clientClosing, clientHead, ofDay, theServices } from './case-head.js';

const OWED: Readonly<Record<CarrierOwes, string>> = {
  answer: 'its answer',
  confirmation: 'its written confirmation',
  endorsement: 'the endorsement',
  correction: 'the corrected endorsement',
};

const WHEN_ANSWERED =
  'The carrier confirms, asks questions, quotes or declines. We tell you which, in writing.';
const READ_FIRST =
  'Once the carrier has issued its wording, we read it against our request and send it to you.';

const NEXT: Readonly<Record<CarrierOwes, readonly string[]>> = {
  answer: [WHEN_ANSWERED, READ_FIRST],
  confirmation: [
    'The carrier confirms in writing that the change is bound. We tell you at once.',
    READ_FIRST,
  ],
  endorsement: [READ_FIRST],
  correction: [
    'The carrier corrects the endorsement, or tells us why it will not. We tell you which, in writing.',
  ],
};

/** Everything the client update's template shows, in words. */
export function clientUpdateView(facts: ClientUpdateFacts) {
  const { owes, policy, requestedOn, services, standing } = facts;
  const what = theServices(services);
  return {
    head: clientHead(facts, 'Where your request stands'),
    lead: `This is about our request${ofDay(requestedOn)} to ${policy.carrier} to change policy ${policy.number} for ${what}. ${standing}`,
    ...warning(facts, what),
    done: doneText(facts),
    next: facts.unchanged ? UNCHANGED_NEXT : NEXT[owes ?? 'answer'],
    theServices: what,
    ...clientClosing(facts),
  };
}

const UNCHANGED_NEXT = [
  'We can ask the carrier again for the endorsement itself, or for its view in writing by somebody who may bind it. Please tell us, in writing, whether you want us to.',
  'If you keep the policy as it stands, we ask you to sign that you were told.',
];

/** What may not be relied on, and until when. */
function warning({ owes, unchanged, policy }: ClientUpdateFacts, what: string) {
  const rely = `Please do not rely on insurance for ${what}, and do not tell customers that you have it`;
  if (unchanged) {
    return {
      notice: 'No endorsement was issued, and your policy has not changed.',
      caution: `On ${formatDay(unchanged.on)} ${unchanged.by} of ${policy.carrier} said that the present wording already answers. That is one person’s reading, and may not bind the carrier when there is a claim. ${rely}.`,
    };
  }
  if (owes === 'endorsement' || owes === 'correction') {
    return {
      notice: 'The wording is not settled until the carrier has issued it and we have read it.',
      caution: `${rely}, until we send you the wording.`,
    };
  }
  return {
    notice: 'Nothing is in effect until the carrier confirms it in writing.',
    caution: `${rely}, until we send you the carrier’s confirmation.`,
  };
}

function doneText({ owes, policy, reminded, reminding, requestedOn }: ClientUpdateFacts): string[] {
  const what = OWED[owes ?? 'answer'];
  return [
    requestedOn === null
      ? `We sent the request to ${policy.carrier}.`
      : `We sent the request to ${policy.carrier} on ${formatDay(requestedOn)}.`,
    ...reminded.map(({ on, whom }) => `We reminded ${whom} on ${formatDay(on)}.`),
    ...(reminding === null ? [] : [`We are reminding ${reminding} in writing of ${what}.`]),
  ];
}
