import type { DemoClient } from '../content.js';
import { copperfieldLegacy } from '../wordings/copperfield-legacy.js';
import {
  addsManagedDetection,
  carvesTestingBack,
  excludesArtificialIntelligence,
  extendsLegacyServices,
  restrictsServices,
} from '../wordings/endorsements.js';
import { northlightIllustrative } from '../wordings/northlight-illustrative.js';
import { switchyardSecurity } from '../wordings/switchyard-security.js';
import { tidemarkConsultants } from '../wordings/tidemark-consultants.js';

/** Clients whose form reads one way and whose endorsements another. */
export const ENDORSED: readonly DemoClient[] = [
  {
    name: 'Copperline Technology Advisors',
    legalName: 'Copperline Technology Advisors LLC',
    address: '415 Congress Walk, Tucson, AZ 85701',
    state: 'AZ',
    domain: 'copperlinetech.example',
    contacts: [['Beatriz Luna', 'Principal Consultant', 'beatriz', '+1 520 555 0110']],
    policies: [
      {
        form: tidemarkConsultants,
        number: 'TMC-TCP-0043310-04',
        endsIn: 177,
        retroactiveYears: 5,
        limit: 1_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
        attached: [{ document: addsManagedDetection, since: '0y5m' }],
      },
    ],
    catalogue: [
      ['IT consulting, retainer', '7y0m', 40],
      ['Network support agreement', '6y5m', 27],
      ['CrowdStrike Falcon Complete, managed by us', '0y9m', 14],
      ['Security policy writing (vCISO)', '0y7m', 6],
    ],
  },
  {
    name: 'Halyard Systems',
    legalName: 'Halyard Systems Inc.',
    address: '3 Shipyard Loop, Newport News, VA 23607',
    state: 'VA',
    domain: 'halyardsystems.example',
    notes: 'The limitation came with the last renewal and nobody at the client remembers agreeing to it.',
    contacts: [['Warren Beale', 'President', 'wbeale', '+1 757 555 0122']],
    policies: [
      {
        form: copperfieldLegacy,
        number: 'CFS-TL-210-36641',
        endsIn: 133,
        retroactiveYears: 9,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 15_000,
        attached: [{ document: restrictsServices }],
      },
    ],
    catalogue: [
      ['Help desk, unlimited', '8y8m', 29],
      ['Managed network, per closet', '7y4m', 20],
      ['Backup with Veeam', '6y0m', 11],
      ['SharePoint and file server migration', '3y6m', 13],
      ['Azure virtual desktop hosting', '2y8m', 12],
    ],
  },
  {
    name: 'Kestrel Bay IT',
    legalName: 'Kestrel Bay IT LLC',
    address: '88 Bayfront Drive, Erie, PA 16507',
    state: 'PA',
    domain: 'kestrelbayit.example',
    contacts: [['Sonia Grabowski', 'Owner', 'sonia', '+1 814 555 0134']],
    policies: [
      {
        form: copperfieldLegacy,
        number: 'CFS-TL-210-37928',
        endsIn: 58,
        retroactiveYears: 6,
        limit: 1_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
        attached: [{ document: extendsLegacyServices }],
      },
    ],
    catalogue: [
      ['Full-service IT, per user', '6y9m', 52],
      ['Vulnerability scanning, monthly', '1y6m', 6],
      ['Incident response, hourly', '1y2m', 4],
      ['Security awareness training', '2y3m', 4],
      ['Google Workspace administration', '5y5m', 9],
    ],
  },
  {
    name: 'Fathom Point Security',
    legalName: 'Fathom Point Security LLC',
    address: '1350 Lakeshore Terrace, Cleveland, OH 44114',
    state: 'OH',
    domain: 'fathompoint.example',
    notes: 'The carve-back was granted last year without premium. A model for the others on this form.',
    contacts: [['Ingrid Solis', 'Managing Director', 'ingrid', '+1 216 555 0144']],
    policies: [
      {
        form: switchyardSecurity,
        number: 'STU-220-8106',
        endsIn: 290,
        retroactiveYears: 3,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 25_000,
        attached: [{ document: carvesTestingBack }],
      },
    ],
    catalogue: [
      ['Web application penetration test', '3y0m', 26],
      ['Red team exercise', '1y11m', 14],
      ['Managed SIEM (Sentinel)', '2y7m', 22],
      ['Tabletop exercise', '2y0m', 4],
    ],
  },
  {
    name: 'Mapleton Digital',
    legalName: 'Mapleton Digital Co.',
    address: '700 Old Courthouse Square, Ann Arbor, MI 48104',
    state: 'MI',
    domain: 'mapletondigital.example',
    contacts: [['Owen Takeda', 'Partner', 'owen', '+1 734 555 0155']],
    policies: [
      {
        form: northlightIllustrative,
        number: 'NSL-TPS-014-22480',
        endsIn: 244,
        retroactiveYears: 10,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
        attached: [{ document: excludesArtificialIntelligence, since: '0y2m' }],
      },
    ],
    catalogue: [
      ['Custom software development', '7y7m', 36],
      ['Website design', '9y4m', 18],
      ['Web hosting and DNS', '9y4m', 9],
      ['Power Automate workflow design', '3y1m', 10],
      ['AI assistant set-up for customer service', '1y0m', 9],
    ],
  },
];
