import {
  askedWording,
  CHANGE_DATA_SHEET,
  serviceDescription,
  type EndorsementRequestFacts,
  type FollowedChange,
  type LabelledMoney,
  type Letterhead,
  type Quotation,
  type QuotedDefinition,
  type ReceiptNoticeFacts,
  type RequestedService,
  type Signatory,
} from '@carveback/documents';
import { isServiceCode, TAXONOMY, type Day, type Span } from '@carveback/rules';
import type { ReviewedPolicy } from '../reviews/review-inputs.js';
import type {
  DocumentRow,
  FollowedRow,
  RequestedServiceRow,
  RequestRow,
  ServiceRow,
} from './letter-facts.repository.js';

const COVERAGE_PART = 'Technology Errors and Omissions';

/** What a request's letter is made from, as records. */
export interface RequestMaterial {
  readonly today: Day;
  readonly letterhead: Letterhead;
  readonly request: RequestRow;
  readonly services: readonly RequestedServiceRow[];
  /** changes beneath that the carrier is asked to follow */
  readonly followed: readonly FollowedRow[];
  readonly reviewed: ReviewedPolicy | null;
  readonly documents: readonly DocumentRow[];
  readonly signatory: Signatory | null;
}

/** The letter to the carrier, as facts. */
export function requestFacts(material: RequestMaterial): EndorsementRequestFacts {
  const { today, letterhead, request, services } = material;
  const asked = askedWording(request.proposals, (span) => quotation(span, material.documents));
  const definition = quotedDefinition(material);
  return {
    letterhead,
    writtenOn: today,
    ourReference: request.caseNumber,
    neededBy: request.needBy,
    underwriter: {
      name: request.underwriterName,
      company: request.intermediary?.name ?? null,
      addressLines: lines((request.intermediary ?? request.carrier).address),
    },
    carrier: { name: request.carrier.name, naic: request.carrier.naic },
    policy: heading(request),
    definition,
    ...asked,
    services: services.map(described),
    ...(material.followed.length > 0 ? { follows: material.followed.map(followedChange) } : {}),
    applicationSignedOn: request.applicationSignedOn,
    operations: request.narrative || null,
    effectiveOn: request.effectiveOn,
    circumstances: circumstances(request),
    enclosures: [
      ...enclosures([definition, ...[...asked.proposals, ...asked.carveOuts].map(({ current }) => current)]),
      CHANGE_DATA_SHEET,
    ],
    signatory: material.signatory ?? officeOf(letterhead),
  };
}

function described({ code, ...service }: RequestedServiceRow): RequestedService {
  const ofKind = isServiceCode(code) ? TAXONOMY[code].description : '';
  return { ...service, description: serviceDescription(service.description, ofKind) };
}

/** The words that were issued beneath; until then those that were asked for and confirmed. */
function followedChange({ proposals, issued, ...change }: FollowedRow): FollowedChange {
  const asked = proposals.map(({ text }) => text.trim()).filter((text) => text !== '');
  const words = issued
    ? [{ text: issued.text, document: issued.title }]
    : asked.map((text) => ({ text, document: null }));
  return { ...change, words };
}

/** What a receipt notice is made from, as records. */
export interface ReceiptMaterial {
  readonly today: Day;
  readonly letterhead: Letterhead;
  readonly reference: string;
  readonly service: ServiceRow;
  readonly contactName: string | null;
  readonly policies: ReceiptNoticeFacts['policies'];
  readonly signatory: Signatory | null;
}

/** The notice to the client: received, not in effect. */
export function receiptFacts(material: ReceiptMaterial): ReceiptNoticeFacts {
  const { letterhead, service } = material;
  return {
    letterhead,
    writtenOn: material.today,
    ourReference: material.reference,
    client: { name: service.clientName, contactName: material.contactName, addressLines: [] },
    service: service.name,
    receivedOn: service.toldOn,
    policies: material.policies,
    contact: material.signatory ?? officeOf(letterhead),
  };
}

/** The office itself, where no person signs. */
export function officeOf({ name, phone, email }: Letterhead): Signatory {
  return { name, title: null, licenceNumber: null, phone, email };
}

function heading({ policy, namedInsured, clientName }: RequestRow): EndorsementRequestFacts['policy'] {
  return {
    namedInsured: namedInsured ?? clientName,
    number: policy.number,
    effectiveOn: policy.effectiveOn,
    expiresOn: policy.expiresOn,
    formEdition: policy.formEdition || null,
    coveragePart: COVERAGE_PART,
    retroactiveOn: policy.retroactiveOn,
    ...limitsOf(policy),
  };
}

/** Limits and retention of a policy, as a letter shows them. */
export function limitsOf(policy: {
  readonly currency: string;
  readonly limitPerClaim: number | null;
  readonly limitAggregate: number | null;
  readonly retention: number | null;
}): Pick<EndorsementRequestFacts['policy'], 'limits' | 'retention'> {
  const { currency, limitPerClaim, limitAggregate, retention } = policy;
  const limits: (LabelledMoney | null)[] = [
    limitPerClaim === null ? null : { label: 'Each claim', amount: { minor: limitPerClaim, currency } },
    limitAggregate === null ? null : { label: 'Aggregate', amount: { minor: limitAggregate, currency } },
  ];
  return {
    limits: limits.filter((limit) => limit !== null),
    retention: retention === null ? null : { minor: retention, currency },
  };
}

function quotedDefinition({ reviewed, documents }: RequestMaterial): QuotedDefinition | null {
  if (!reviewed?.definition) return null;
  return { ...quotation(reviewed.definition, documents), term: reviewed.definedTerm };
}

function quotation({ wordingId, text, page }: Span, documents: readonly DocumentRow[]): Quotation {
  const document = documents.find(({ id }) => id === wordingId);
  return { text, document: document ? titleOf(document) : 'Policy', page };
}

/** Title, form number and edition of a document, on one line. */
export function titleOf({ title, formNumber, edition }: Omit<DocumentRow, 'id'>): string {
  const form = [formNumber, edition && `(${edition})`].filter((part) => part !== '').join(' ');
  return form === '' || title.includes(formNumber || form) ? title : `${title}, ${form}`;
}

function circumstances(request: RequestRow): EndorsementRequestFacts['circumstances'] {
  const { circumstances: text, circumstancesSignedBy: signedBy, circumstancesSignedOn: signedOn } = request;
  return text && signedOn ? { text, signedBy, signedOn } : null;
}

/** The pages that are quoted, for the broker to enclose. */
function enclosures(quotations: readonly (Quotation | null)[]): string[] {
  const named = quotations
    .filter((quoted) => quoted !== null)
    .map(({ document, page }) =>
      page === null ? `Extract of “${document}”` : `“${document}”, page ${page}`,
    );
  return [...new Set(named)];
}

/** An address, line by line. */
export function lines(address: string): string[] {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
