import { oneLine } from '../clean.js';
import type { ReceiptNoticeFacts } from '../facts.js';
import { formatDay } from '../format.js';
import { letterheadView, signatureView } from './common.js';

/** Everything the receipt notice's template shows, in words. */
export function receiptNoticeView(facts: ReceiptNoticeFacts) {
  const { client, contact, letterhead } = facts;
  const reachedAt = [contact.phone, contact.email].filter((part) => part !== null).join(' or ');
  return {
    letterhead: letterheadView(letterhead),
    writtenOn: formatDay(facts.writtenOn),
    ourReference: facts.ourReference,
    addressee: [client.contactName, client.name, ...client.addressLines].filter((line) => line !== null),
    service: oneLine(facts.service),
    receivedOn: formatDay(facts.receivedOn),
    salutation: `Dear ${client.contactName ?? client.name},`,
    policies: facts.policies.map((policy) => `${policy.carrier}, policy ${policy.number}`).join('; '),
    contactIntro: `Please call or write to ${contact.name}${reachedAt === '' ? '' : `, ${reachedAt}`}, and quote reference ${facts.ourReference}.`,
    signature: signatureView('Yours sincerely,', contact, letterhead.name),
  };
}
