import type { AdviceFacts, RecommendedItem, Treatment } from '../advice-facts.js';
import { oneLine } from '../clean.js';
import { formatDay } from '../format.js';
import { letterheadView, quotationView, signatureView } from './common.js';
import { REASON_WORDS, standing } from './standing.js';

/** The treatments, in words for the client. */
export const TREATMENT_WORDS: Readonly<Record<Treatment, string>> = {
  endorse:
    'Endorse: ask the carrier to change the policy, so that it names the service or makes an exception for it.',
  contract:
    'Contract: limit in your agreements what the service can cost you, and have subcontractors carry insurance of their own.',
  control:
    'Control: make a claim less likely, such as with written consent before tests, multi-factor authentication and tested backups; or stop offering the service.',
};

const TREATMENT_NAMES: Readonly<Record<Treatment, string>> = {
  endorse: 'Endorse',
  contract: 'Contract',
  control: 'Control',
};

/** Everything the letter of advice shows, in words. */
export function adviceView(facts: AdviceFacts) {
  const { client, letterhead, signatory, ourReference } = facts;
  const reachedAt = [signatory.phone, signatory.email].filter((part) => part !== null).join(' or ');
  return {
    head: {
      letterhead: letterheadView(letterhead),
      writtenOn: formatDay(facts.writtenOn),
      ourReference,
      addressee: [client.contactName, client.name, ...client.addressLines].filter((line) => line !== null),
      title: facts.offeredAgain ? 'Our recommendation, offered to you again' : 'Our recommendation',
      terms: policiesOf(facts.items),
      salutation: `Dear ${client.contactName ?? client.name},`,
    },
    lead: lead(facts),
    items: facts.items.map(itemView),
    treatments: Object.values(TREATMENT_WORDS),
    reOffer: `we offer it to you again whenever the service or the policy changes, and at the renewal before ${formatDay(nextExpiry(facts.items))}.`,
    client: client.name,
    contactIntro: `Please call or write to ${signatory.name}${reachedAt === '' ? '' : `, ${reachedAt}`}, and quote reference ${ourReference}.`,
    signature: signatureView('Yours sincerely,', signatory, letterhead.name),
  };
}

function lead({ items, recommendedOn, offeredAgain }: AdviceFacts): string {
  const services = items.length === 1 ? 'one of your services' : `${items.length} of your services`;
  const again = offeredAgain
    ? ' Some of it you have declined before; circumstances have changed since, or the renewal is near.'
    : '';
  return `We have compared what you sell with what your policies say. On ${formatDay(recommendedOn)} we recommend the following about ${services}.${again}`;
}

function itemView(item: RecommendedItem) {
  return {
    service: oneLine(item.service),
    policy: `${item.policy.carrier}, ${item.policy.number}`,
    treatment: TREATMENT_NAMES[item.treatment],
    words: oneLine(item.words),
    consequence: oneLine(item.consequence),
    standing: standing({ verdict: item.verdict, reason: item.reason, onlyIf: null }),
    reason: REASON_WORDS[item.reason],
    quoted: item.quoted.map((quotation) => quotationView(quotation)),
  };
}

function policiesOf(items: readonly RecommendedItem[]) {
  const policies = new Map(
    items.map(({ policy }) => [
      `${policy.carrier} ${policy.number}`,
      `${policy.carrier}, ${policy.number}, expires ${formatDay(policy.expiresOn)}`,
    ]),
  );
  return [...policies.values()].map((value) => ({ term: 'Policy', value }));
}

function nextExpiry(items: readonly RecommendedItem[]): string {
  return items.map(({ policy }) => policy.expiresOn).sort()[0] ?? '';
}
