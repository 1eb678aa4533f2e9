import type { CarrierLetterFacts } from '../carrier-letter-facts.js';
import { oneLine } from '../clean.js';
import type { ClientLetterFacts } from '../client-letter-facts.js';
import { concedes } from '../concedes.js';
import { formatDay } from '../format.js';
import { letterheadView, signatureView, type TermView } from './common.js';

/** The head of a later letter to a carrier about a request. */
export function carrierHead(facts: CarrierLetterFacts, title: string) {
  const { underwriter, carrier, policy } = facts;
  const addressee = [underwriter.name, underwriter.company ?? carrier.name, ...underwriter.addressLines];
  const terms: TermView[] = [
    {
      term: 'Carrier',
      value: carrier.naic === null ? carrier.name : `${carrier.name} (NAIC ${carrier.naic})`,
    },
    { term: 'Named insured, as declared', value: policy.namedInsured },
    { term: 'Policy number', value: policy.number },
    { term: 'Policy period', value: `${formatDay(policy.effectiveOn)} to ${formatDay(policy.expiresOn)}` },
    { term: 'Effective date asked', value: formatDay(facts.effectiveOn) },
    ...(facts.services.length > 0 ? [{ term: 'Services', value: servicesText(facts.services) }] : []),
  ];
  return {
    letterhead: letterheadView(facts.letterhead),
    writtenOn: formatDay(facts.writtenOn),
    ourReference: facts.ourReference,
    addressee: addressee.filter((line) => line !== null),
    title,
    terms,
    salutation: `Dear ${underwriter.name ?? 'Underwriter'},`,
  };
}

/** The head of a letter to a client about a request. */
export function clientHead(facts: ClientLetterFacts, title: string) {
  const { client, policy } = facts;
  return {
    letterhead: letterheadView(facts.letterhead),
    writtenOn: formatDay(facts.writtenOn),
    ourReference: facts.ourReference,
    addressee: [client.contactName, client.name, ...client.addressLines].filter((line) => line !== null),
    title,
    terms: [
      { term: 'Carrier', value: policy.carrier },
      { term: 'Policy number', value: policy.number },
      { term: 'Policy expires', value: formatDay(policy.expiresOn) },
      ...(facts.services.length > 0
        ? [{ term: 'Services', value: facts.services.map(oneLine).join('; ') }]
        : []),
    ],
    salutation: `Dear ${client.contactName ?? client.name},`,
  };
}

/** Whom the client may call, and the brokerage's signature. */
export function clientClosing({
  contact,
  letterhead,
  ourReference,
}: Pick<ClientLetterFacts, 'contact' | 'letterhead' | 'ourReference'>) {
  const reachedAt = [contact.phone, contact.email].filter((part) => part !== null).join(' or ');
  return {
    contactIntro: `Please call or write to ${contact.name}${reachedAt === '' ? '' : `, ${reachedAt}`}, and quote reference ${ourReference}.`,
    signature: signatureView('Yours sincerely,', contact, letterhead.name),
  };
}

/** The services of a request within a sentence to the client. */
export function theServices(services: readonly string[]): string {
  if (services.length === 0) return 'the services named in our request';
  return services.map((name) => `“${oneLine(name).replace(/["“”]/g, '')}”`).join(', ');
}

/** "of March 2, 2026", or nothing when the day is not on record. */
export function ofDay(day: string | null): string {
  return day === null ? '' : ` of ${formatDay(day)}`;
}

/** A catalogue may sell "Gap analysis": the name is the client's, and stands in quotation marks. */
export function quotedIfNeeded(name: string): string {
  return concedes(name).length > 0 ? `“${name.replace(/["“”]/g, '')}”` : name;
}

function servicesText(services: readonly string[]): string {
  return services.map((name) => quotedIfNeeded(oneLine(name))).join('; ');
}
