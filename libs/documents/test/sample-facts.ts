import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.js';
import type {
  EndorsementRequestFacts,
  Letterhead,
  ReceiptNoticeFacts,
  RequestedService,
} from '../src/paper/facts.js';
import type { ClientReportFacts } from '../src/paper/report-facts.js';

/** A PNG of one colour, made by hand. */
export function samplePng(width = 120, height = 48): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([28, 61, 90]))]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const letterhead: Letterhead = {
  name: 'Harbor & Finch Insurance Brokers',
  addressLines: ['410 Wharf Street, Suite 220', 'Portland, ME 04101'],
  phone: '(207) 555-0142',
  email: 'service@harborfinch.example',
  website: 'harborfinch.example',
  licenceNumber: 'AGN-204417',
  logo: null,
};

const service = (
  name: string,
  description: string,
  over: Partial<RequestedService> = {},
): RequestedService => ({
  name,
  description,
  firstSoldOn: '2025-09-01',
  pctRevenue: 18,
  deliveredBy: 'self',
  deliveredByName: null,
  ...over,
});

export const request: EndorsementRequestFacts = {
  letterhead,
  writtenOn: '2026-03-02',
  ourReference: 'CB-1042',
  neededBy: '2026-03-16',
  underwriter: {
    name: 'Dana Whitlock',
    company: 'Meridian Specialty Underwriters (MGA)',
    addressLines: ['77 Congress Street', 'Boston, MA 02109'],
  },
  carrier: { name: 'Granite Bay Specialty Insurance Company', naic: '29114' },
  policy: {
    namedInsured: 'Northlight Managed Services, LLC',
    number: 'TEO-7740213-02',
    effectiveOn: '2025-11-01',
    expiresOn: '2026-11-01',
    formEdition: 'GB TEO 100 (01/24)',
    coveragePart: 'Technology Errors and Omissions',
    retroactiveOn: '2021-11-01',
    limits: [
      { label: 'Each claim', amount: { minor: 100_000_000, currency: 'USD' } },
      { label: 'Aggregate', amount: { minor: 200_000_000, currency: 'USD' } },
    ],
    retention: { minor: 1_000_000, currency: 'USD' },
  },
  definition: {
    term: 'Covered Services',
    text: 'Covered Services means IT consulting and network support\nperformed by the Insured for others for a fee.',
    document: 'Technology Errors and Omissions Form GB TEO 100 (01/24)',
    page: 3,
  },
  proposals: [
    {
      operation: 'insert',
      alternative: false,
      place: 'Definition of "Covered Services"',
      current: {
        text: 'IT consulting and network support',
        document: 'Technology Errors and Omissions Form GB TEO 100 (01/24)',
        page: 3,
      },
      text: ', including managed endpoint detection and response, security monitoring, vulnerability assessment, authorized penetration testing and cloud migration',
    },
  ],
  services: [
    service(
      'Managed EDR',
      'Software agents on client computers report suspicious activity; our analysts watch the alerts and isolate machines by agreed rules.',
    ),
    service(
      'External penetration test',
      'An authorized attempt to enter a client’s systems, agreed in writing, with a report.',
      {
        firstSoldOn: '2026-01-15',
        pctRevenue: 4.5,
        deliveredBy: 'subcontractor',
        deliveredByName: 'Redwall Labs, Inc.',
      },
    ),
    service(
      'Exchange to Microsoft 365 migration',
      'Moving mailboxes and archives from a client’s own server to Microsoft’s cloud.',
      {
        firstSoldOn: null,
        pctRevenue: null,
      },
    ),
  ],
  applicationSignedOn: '2025-10-06',
  operations:
    'It hired two security analysts in August 2025 and now offers security work to its existing clients under written statements of work.',
  carveOuts: [
    {
      place: 'Exclusion C (Intentional Acts)',
      current: null,
      text: 'This exclusion does not apply to authorized security testing performed with written client consent.',
    },
  ],
  effectiveOn: '2026-03-02',
  circumstances: null,
  enclosures: ['Service catalog as of February 27, 2026', 'Client authority dated March 1, 2026'],
  signatory: {
    name: 'Maya Okafor',
    title: 'Account Executive',
    licenceNumber: 'PRD-118823',
    phone: '(207) 555-0148',
    email: 'maya.okafor@harborfinch.example',
  },
};

export const eightServices: EndorsementRequestFacts = {
  ...request,
  services: [
    ...request.services,
    service('vCISO', 'A security officer by the hour: policies, board reports and a yearly plan.', {
      firstSoldOn: '2025-12-01',
    }),
    service('Backup and disaster recovery', 'Daily copies of servers and tests of putting them back.', {
      deliveredBy: 'vendor',
      deliveredByName: 'Coldline Backup',
    }),
    service('HIPAA risk assessment', 'A review of a clinic’s safeguards against the security rule.', {}),
    service(
      'Security awareness training',
      'Short courses and simulated phishing messages for clients’ staff.',
      {},
    ),
    service('Incident response retainer', 'Help on call within four hours after an intrusion.', {
      firstSoldOn: '2026-02-01',
    }),
  ],
};

export const receipt: ReceiptNoticeFacts = {
  letterhead,
  writtenOn: '2026-02-27',
  ourReference: 'CB-1042',
  client: {
    name: 'Northlight Managed Services, LLC',
    contactName: 'Jonas Reed',
    addressLines: ['12 Mill Lane', 'Bangor, ME 04401'],
  },
  service: 'Managed EDR',
  receivedOn: '2026-02-27',
  policies: [{ carrier: 'Granite Bay Specialty Insurance Company', number: 'TEO-7740213-02' }],
  contact: request.signatory,
};

const form = 'Technology Errors and Omissions Form GB TEO 100 (01/24)';
export const report: ClientReportFacts = {
  letterhead,
  client: 'Northlight Managed Services, LLC',
  asOf: '2026-02-27',
  ourReference: 'CB-1042',
  ruleSetVersion: '2026.1',
  policies: [
    {
      title: 'Technology errors and omissions',
      number: 'TEO-7740213-02',
      carrier: 'Granite Bay Specialty Insurance Company',
      namedInsured: 'Northlight Managed Services, LLC',
      effectiveOn: '2025-11-01',
      expiresOn: '2026-11-01',
      retroactiveOn: '2021-11-01',
      limits: request.policy.limits,
      retention: request.policy.retention,
      definition: request.definition,
      lines: [
        {
          service: 'Network support',
          firstSoldOn: '2019-04-01',
          verdict: 'in_scope',
          onlyIf: null,
          reason: 'named',
          explanation: 'The definition lists network support by name.',
          evidence: [{ text: 'IT consulting and network support', document: form, page: 3 }],
          question: null,
        },
        {
          service: 'External penetration test',
          firstSoldOn: '2026-01-15',
          verdict: 'in_scope',
          onlyIf: 'the client has consented in writing',
          reason: 'consent_required',
          explanation: 'An exception restores authorized tests, and sets a condition.',
          evidence: [
            {
              text: 'authorized security testing performed with written client consent',
              document: form,
              page: 7,
            },
          ],
          question: null,
        },
        {
          service: 'Managed EDR',
          firstSoldOn: '2025-09-01',
          verdict: 'gap',
          onlyIf: null,
          reason: 'silent',
          explanation:
            'The definition is a closed list. It names consulting and network support, and no security service.',
          evidence: [{ text: 'IT consulting and network support', document: form, page: 3 }],
          question:
            'Please clarify whether managed endpoint detection and response falls within the definition.',
        },
      ],
      documentsRead: [
        { title: form, pages: 14 },
        { title: 'Declarations', pages: 1 },
      ],
      documentsNotRead: ['Endorsement GB 221 (listed in the declarations, not in hand)'],
    },
  ],
  contact: request.signatory,
};
