import {
  askedWording,
  serviceDescription,
  type CatalogueRow,
  type ClientReportFacts,
  type EndorsementRequestFacts,
  type LabelledMoney,
  type Letterhead,
  type Quotation,
  type QuotedDefinition,
  type RequestedService,
  type Signatory,
} from '@carveback/documents';
import { isServiceCode, TAXONOMY, type Span } from '@carveback/rules';
import type { ReviewArguments } from './arguments.js';
import { serviceId } from './catalogue.js';
import type { FilesReview } from './review-policy-files.js';

/** What the files cannot tell is left for the broker to fill in, in brackets. */
const BLANK = {
  broker: '[brokerage]',
  carrier: '[carrier]',
  signatory: '[name]',
  number: '[policy number]',
  insured: '[named insured]',
};
const LIMIT_LABELS = ['Each claim', 'Aggregate'];

export function clientReport(found: FilesReview, args: ReviewArguments): ClientReportFacts {
  const { review, input, declarations } = found;
  const services = new Map(input.services.map((s) => [s.id, s]));
  return {
    letterhead: args.brokerage ? letterhead(args.brokerage) : null,
    client: args.client ?? declarations.namedInsured ?? BLANK.insured,
    asOf: review.asOf,
    ourReference: null,
    ruleSetVersion: review.ruleSetVersion,
    contact: null,
    policies: [
      {
        title: 'Technology errors and omissions',
        number: declarations.policyNumber,
        carrier: null,
        namedInsured: declarations.namedInsured,
        effectiveOn: declarations.effectiveOn,
        expiresOn: declarations.expiresOn,
        retroactiveOn: declarations.retroactiveOn,
        limits: limits(found),
        retention: declarations.retention,
        definition: definition(found),
        lines: review.verdicts.map((v) => ({
          service: services.get(v.serviceId)?.name ?? v.serviceId,
          firstSoldOn: services.get(v.serviceId)?.firstSoldOn ?? null,
          verdict: v.verdict,
          onlyIf: v.onlyIf,
          reason: v.reasons[0] ?? 'silent',
          explanation: v.explanation,
          evidence: v.evidence.map((span) => quotation(found, span)),
          question: v.question,
        })),
        documentsRead: found.documents.filter((d) => d.wording).map(({ title, pages }) => ({ title, pages })),
        documentsNotRead: [
          ...found.documents.filter((d) => !d.wording).map((d) => d.title),
          ...review.missingDocuments,
        ],
      },
    ],
  };
}

/** The draft letter to the carrier; null when nothing is asked of it. */
export function draftLetter(found: FilesReview, args: ReviewArguments): EndorsementRequestFacts | null {
  const { review, input, declarations } = found;
  const byWording = found.remedies.filter((r) => r.byWording);
  if (byWording.length === 0) return null;
  const asked = new Set(byWording.flatMap((r) => r.serviceIds));
  const codes = new Map(review.verdicts.map((v) => [v.serviceId, v.code]));
  return {
    letterhead: letterhead(args.brokerage ?? BLANK.broker),
    writtenOn: review.asOf,
    ourReference: '[our reference]',
    neededBy: null,
    underwriter: { name: null, company: null, addressLines: [] },
    carrier: { name: BLANK.carrier, naic: null },
    policy: {
      namedInsured: declarations.namedInsured ?? args.client ?? BLANK.insured,
      number: declarations.policyNumber ?? BLANK.number,
      effectiveOn: input.policy.effectiveOn,
      expiresOn: input.policy.expiresOn,
      formEdition: null,
      coveragePart: 'Technology Errors and Omissions',
      retroactiveOn: declarations.retroactiveOn,
      limits: limits(found),
      retention: declarations.retention,
    },
    definition: definition(found),
    ...askedWording(byWording, (span) => quotation(found, span)),
    services: found.catalogue.rows
      .filter((row) => asked.has(serviceId(row)))
      .map((row) => requested(row, codes.get(serviceId(row)) ?? '')),
    applicationSignedOn: input.application?.signedOn ?? null,
    operations: null,
    effectiveOn: review.asOf,
    circumstances: null,
    enclosures: ['Catalogue of services', 'Client authority'],
    signatory: signatory(),
  };
}

function requested(row: CatalogueRow, code: string): RequestedService {
  return {
    name: row.name,
    description: serviceDescription(row.description, isServiceCode(code) ? TAXONOMY[code].description : ''),
    firstSoldOn: row.firstSoldOn,
    pctRevenue: row.pctRevenue,
    deliveredBy: row.deliveredBy ?? 'self',
    deliveredByName: row.subcontractor,
  };
}

function definition(found: FilesReview): QuotedDefinition | null {
  const { definition: span, definedTerm } = found.review;
  return span && { ...quotation(found, span), term: definedTerm };
}

function quotation({ input }: FilesReview, span: Span): Quotation {
  const document = input.wordings.find((w) => w.id === span.wordingId)?.title ?? '';
  return { text: span.text, document, page: span.page };
}

function limits({ declarations }: FilesReview): LabelledMoney[] {
  return declarations.limits.map((amount, i) => ({ label: LIMIT_LABELS[i] ?? 'Limit', amount }));
}

function letterhead(name: string): Letterhead {
  return { name, addressLines: [], phone: null, email: null, website: null, licenceNumber: null, logo: null };
}

function signatory(): Signatory {
  return { name: BLANK.signatory, title: null, licenceNumber: null, phone: null, email: null };
}
