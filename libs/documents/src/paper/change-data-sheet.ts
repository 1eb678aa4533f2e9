import type { Day } from '@carveback/rules';
import { oneLine } from './clean.js';
import type { CarveOutAsked, EndorsementRequestFacts, ProposedWording, Quotation } from './facts.js';
import { formatDay, formatMoney, formatPercent } from './format.js';

/** The data of a request in the order in which ACORD 175, the policy change request, asks for it. Not the form, nor its words. */
export interface ChangeDataSheetFacts extends EndorsementRequestFacts {
  /** In plain words, e.g. `Technology errors and omissions`. */
  readonly lineOfBusiness: string;
  /** The person who authorised the request for the insured; null: not on record. */
  readonly authority: { readonly name: string; readonly title: string; readonly on: Day } | null;
}

/** One part of the sheet. A value that is null is not on record. */
export interface DataSection {
  readonly title: string;
  readonly fields: readonly (readonly [field: string, value: string | null])[];
}

/** What the sheet is called wherever it is enclosed. */
export const CHANGE_DATA_SHEET = 'Policy change data sheet, in the order of ACORD 175';

type Field = readonly [string, string | null];

/** The sheet's parts, in order. */
export function changeDataSections(facts: ChangeDataSheetFacts): DataSection[] {
  return [
    { title: 'Agency', fields: agency(facts) },
    { title: 'Carrier', fields: carrier(facts) },
    { title: 'Policy', fields: policy(facts) },
    {
      title: 'Named insured',
      fields: [
        ['Name, as declared', facts.policy.namedInsured],
        ['Mailing address', null],
      ],
    },
    ...changes(facts).map((fields, i) => ({ title: `Change ${i + 1}`, fields })),
    { title: 'Services concerned', fields: services(facts) },
    { title: 'Remarks', fields: remarks(facts) },
    { title: 'Premium', fields: premium(facts) },
    { title: 'Attachments', fields: attachments(facts) },
    { title: 'Signatures', fields: signatures(facts) },
  ];
}

function agency({ letterhead, signatory, ourReference, writtenOn }: ChangeDataSheetFacts): Field[] {
  return [
    ['Agency', letterhead.name],
    ['Address', joined(letterhead.addressLines)],
    ['Contact', signatory.name],
    ['Telephone', signatory.phone ?? letterhead.phone],
    ['E-mail', signatory.email ?? letterhead.email],
    ['Agency licence number', letterhead.licenceNumber],
    ['Agency code with the carrier', null],
    ['Reference', ourReference],
    ['Date of this sheet', formatDay(writtenOn)],
  ];
}

function carrier({ carrier, underwriter }: ChangeDataSheetFacts): Field[] {
  return [
    ['Carrier', carrier.name],
    ['NAIC code', carrier.naic],
    ['Attention, underwriter', underwriter.name],
    ['Through', underwriter.company ?? 'The carrier itself'],
  ];
}

function policy({ policy, lineOfBusiness, effectiveOn }: ChangeDataSheetFacts): Field[] {
  return [
    ['Policy number', policy.number],
    ['Line of business', lineOfBusiness],
    ['Inception date', formatDay(policy.effectiveOn)],
    ['Expiration date', formatDay(policy.expiresOn)],
    ['Form and edition', policy.formEdition],
    ['Effective date of change', formatDay(effectiveOn)],
  ];
}

const TYPES = { insert: 'Add', replace: 'Change', delete: 'Delete' } as const;

function changes({ proposals, carveOuts }: ChangeDataSheetFacts): Field[][] {
  const worded = proposals.map(({ operation, alternative, ...asked }: ProposedWording) =>
    change(`${TYPES[operation]}${alternative ? ', in place of the change before it' : ''}`, asked),
  );
  return [...worded, ...carveOuts.map((asked) => change('Add an exception', asked))];
}

function change(
  type: string,
  { place, current, text }: Pick<CarveOutAsked, 'place' | 'current' | 'text'>,
): Field[] {
  return [
    ['Type of change', type],
    ['Place in the policy', place],
    ['Present wording', current && quoted(current)],
    ['Wording asked for', text.trim() === '' ? 'None: the words are taken out' : quote(text)],
  ];
}

function services({ services }: ChangeDataSheetFacts): Field[] {
  return services.map(({ name, description, firstSoldOn, pctRevenue, deliveredBy, deliveredByName }) => [
    quote(name),
    [
      oneLine(description),
      firstSoldOn === null ? null : `first sold ${formatDay(firstSoldOn)}`,
      pctRevenue === null ? null : `${formatPercent(pctRevenue)} of revenue`,
      `delivered by ${{ self: 'the insured', subcontractor: 'a subcontractor', vendor: 'a vendor' }[deliveredBy]}`,
      deliveredByName,
    ]
      .filter((part) => part !== null && part !== '')
      .join('; '),
  ]);
}

function remarks({
  operations,
  neededBy,
  circumstances,
  applicationSignedOn,
}: ChangeDataSheetFacts): Field[] {
  return [
    ['Description of operations', operations && oneLine(operations)],
    ['Application signed on', applicationSignedOn && formatDay(applicationSignedOn)],
    ['Answer needed by', neededBy && formatDay(neededBy)],
    [
      'Statement of circumstances, as asked for and signed',
      circumstances &&
        `${quote(circumstances.text)} Signed by ${circumstances.signedBy}, ${formatDay(circumstances.signedOn)}`,
    ],
  ];
}

function premium({ policy: { limits, retention, retroactiveOn } }: ChangeDataSheetFacts): Field[] {
  return [
    ['Change of premium asked for', 'None; a quotation first, should one be charged'],
    ...limits.map(({ label, amount }): Field => [
      `Limit, ${label.toLowerCase()}, unchanged`,
      formatMoney(amount),
    ]),
    ['Retention, unchanged', retention && formatMoney(retention)],
    ['Retroactive date, unchanged', retroactiveOn && formatDay(retroactiveOn)],
  ];
}

function attachments({ enclosures, ourReference }: ChangeDataSheetFacts): Field[] {
  const others = enclosures.filter((name) => name !== CHANGE_DATA_SHEET);
  return [`Letter “Request for endorsement”, ${ourReference}`, ...others].map((name, i) => [
    `${i + 1}`,
    name,
  ]);
}

function signatures({ signatory, authority }: ChangeDataSheetFacts): Field[] {
  return [
    ['Producer', [signatory.name, signatory.title].filter((part) => part !== null).join(', ')],
    ['Producer’s licence number', signatory.licenceNumber],
    [
      'Authorised for the insured by',
      authority &&
        `${[authority.name, authority.title].filter((part) => part !== '').join(', ')}, ${formatDay(authority.on)}`,
    ],
    ['Signature on this sheet', 'None: the letter is signed, and the insured’s authority is on file'],
  ];
}

function joined(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join(', ');
}

function quoted({ text, document, page }: Quotation): string {
  return `${quote(text)} (${document}${page === null ? '' : `, page ${page}`})`;
}

/** On one line, in marks that nothing inside it ends. */
function quote(text: string): string {
  return `“${oneLine(text).replace(/[“”]/g, '"')}”`;
}
