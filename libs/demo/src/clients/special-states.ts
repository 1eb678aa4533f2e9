import type { DemoClient } from '../content.js';
import { copperfieldModern } from '../wordings/copperfield-modern.js';
import { northlightIllustrative } from '../wordings/northlight-illustrative.js';
import { tidemarkClosedList } from '../wordings/tidemark-closed-list.js';
import { tidemarkConsultants } from '../wordings/tidemark-consultants.js';

/** Near renewal, expired, prospect, scanned, and a group of companies and trading names. */
export const SPECIAL_STATES: readonly DemoClient[] = [
  {
    name: 'Tamarack Business Systems',
    legalName: 'Tamarack Business Systems Inc.',
    address: '52 Mill Pond Road, Burlington, VT 05401',
    state: 'VT',
    domain: 'tamarackbiz.example',
    notes: 'Renewal questionnaire is out. Ask whether the backup vendor changed.',
    contacts: [['Joan Pruitt', 'General Manager', 'jpruitt', '+1 802 555 0118']],
    policies: [
      {
        form: northlightIllustrative,
        number: 'NSL-TPS-014-20716',
        endsIn: 21,
        retroactiveYears: 8,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Help desk (business hours)', '8y5m', 30],
      ['Server care plan', '7y3m', 22],
      ['Acronis cloud backup', '4y0m', 11],
      ['WordPress sites and hosting', '6y8m', 9],
      ['Managed firewall', '3y3m', 10],
      ['Dark web monitoring', '1y9m', 2],
    ],
  },
  {
    name: 'Old Mill Computer Care',
    legalName: 'Old Mill Computer Care LLC',
    address: '11 Mill Race, Staunton, VA 24401',
    state: 'VA',
    domain: 'oldmillcare.example',
    notes: 'Let the policy lapse over a premium dispute. Called back last week; quotes are out.',
    contacts: [['Harlan Dietz', 'Owner', 'harlan', '+1 540 555 0129']],
    policies: [
      {
        form: tidemarkConsultants,
        number: 'TMC-TCP-0038202-09',
        endsIn: -38,
        retroactiveYears: 9,
        limit: 500_000,
        aggregate: 500_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['Computer repair, bench and on-site', '9y6m', 48],
      ['Small office network support', '9y0m', 30],
      ['Carbonite backup resale', '5y1m', 6],
    ],
  },
  {
    name: 'Brightfork Solutions',
    status: 'prospect',
    legalName: 'Brightfork Solutions LLC',
    address: '2200 River Market, Little Rock, AR 72201',
    state: 'AR',
    domain: 'brightfork.example',
    notes: 'Met at a trade show. Uninsured so far; sent the list of services for a first look.',
    contacts: [['Caleb Nwosu', 'Founder', 'caleb', '+1 501 555 0136']],
    policies: [],
    catalogue: [
      ['Managed IT, all inclusive, per seat', '2y4m', 55],
      ['Managed XDR', '1y0m', 20],
      ['vCIO reviews', '1y8m', 8],
    ],
  },
  {
    name: 'Delmar Office Technology',
    legalName: 'Delmar Office Technology Company',
    address: '6105 Delmar Place, St. Louis, MO 63112',
    state: 'MO',
    domain: 'delmaroffice.example',
    notes: 'The carrier sent a fax of the form. A text copy has been asked for.',
    contacts: [['Bernice Holloway', 'Vice President', 'bholloway', '+1 314 555 0147']],
    policies: [
      {
        form: tidemarkConsultants,
        number: 'TMC-TCP-0040116-07',
        endsIn: 75,
        retroactiveYears: 9,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
        scanned: true,
      },
    ],
    catalogue: [
      ['Managed print, per page', '9y3m', 41],
      ['Copier network set-up', '9y3m', 12],
      ['Document management software, resale', '5y7m', 14],
      ['Help desk for print clients', '4y2m', 9],
    ],
  },
  {
    name: 'Pier Nine Technology Group',
    legalName: 'Pier Nine Technology Group, Inc.',
    address: '9 Commercial Wharf, Portland, ME 04101',
    state: 'ME',
    domain: 'piernine.example',
    notes: 'Bought Casco Cabling two years ago; it still contracts in its own name.',
    contacts: [
      ['Stephen Amory', 'Chief Executive Officer', 'samory', '+1 207 555 0158'],
      ['Lila Ferris', 'Contracts Manager', 'lferris', '+1 207 555 0159'],
    ],
    otherEntities: [
      { kind: 'legal_entity', name: 'Casco Cabling LLC', jurisdiction: 'ME' },
      { kind: 'trading_name', name: 'Harbor IT Help' },
      { kind: 'trading_name', name: 'Pier Nine Cloud' },
    ],
    policies: [
      {
        form: copperfieldModern,
        number: 'CFS-MSP-300-43015',
        endsIn: 203,
        retroactiveYears: 8,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 20_000,
        alsoInsured: [
          { kind: 'named', name: 'Harbor IT Help' },
          { kind: 'named', name: 'Pier Nine Cloud' },
        ],
      },
    ],
    catalogue: [
      ['Help desk for restaurants and inns', '6y4m', 21, { entity: 'Harbor IT Help' }],
      ['Point-of-sale network management', '6y4m', 17],
      ['Hosted virtual desktops', '4y6m', 22, { entity: 'Pier Nine Cloud' }],
      ['Structured cabling', '8y1m', 15, { entity: 'Casco Cabling LLC' }],
      ['Camera and door access installation', '3y9m', 7, { entity: 'Casco Cabling LLC' }],
      ['PCI readiness assessment', '1y5m', 3],
    ],
  },
  {
    name: 'Wickford IT Partners',
    status: 'former',
    legalName: 'Wickford IT Partners LLP',
    address: '17 Brown Street, Wickford, RI 02852',
    state: 'RI',
    domain: 'wickfordit.example',
    notes: 'Sold its contracts to a competitor. Kept for the run-off of its last policy.',
    contacts: [['Edmund Straker', 'Partner', 'estraker', '+1 401 555 0169']],
    policies: [
      {
        form: tidemarkClosedList,
        number: 'TMC-TEO-0081264-02',
        endsIn: -211,
        retroactiveYears: 8,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Managed IT, per workstation', '8y9m', 70, { retired: '0y8m' }],
      ['Exchange hosting', '7y5m', 20, { retired: '0y8m' }],
    ],
  },
];
