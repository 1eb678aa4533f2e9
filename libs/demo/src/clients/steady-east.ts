import type { DemoClient } from '../content.js';
import { copperfieldLegacy } from '../wordings/copperfield-legacy.js';
import { copperfieldModern } from '../wordings/copperfield-modern.js';
import { graniteInstallers } from '../wordings/granite-installers.js';
import { northlightIllustrative } from '../wordings/northlight-illustrative.js';
import { oakmereUniversal } from '../wordings/oakmere-universal.js';
import { switchyardSecurity } from '../wordings/switchyard-security.js';
import { tidemarkClosedList } from '../wordings/tidemark-closed-list.js';

/** The steady part of the book, east of the Mississippi. */
export const STEADY_EAST: readonly DemoClient[] = [
  {
    name: 'Anchor & Beam IT',
    legalName: 'Anchor & Beam IT LLC',
    address: '63 Rope Walk, Salem, MA 01970',
    state: 'MA',
    domain: 'anchorbeam.example',
    contacts: [['Colleen Doyle', 'Owner', 'colleen', '+1 978 555 0114']],
    policies: [
      {
        form: tidemarkClosedList,
        number: 'TMC-TEO-0099120-02',
        endsIn: 112,
        retroactiveYears: 5,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['Help desk, unlimited remote', '4y8m', 44],
      ['Workstation and server care (Datto RMM)', '4y8m', 29],
      ['Microsoft 365 licensing and administration', '4y1m', 14],
      ['Cyber essentials bundle: EDR, MFA, phishing training', '1y1m', 9],
    ],
  },
  {
    name: 'Beacon Row Technology',
    legalName: 'Beacon Row Technology Inc.',
    address: '207 Monument Court, Baltimore, MD 21202',
    state: 'MD',
    domain: 'beaconrow.example',
    contacts: [['Terrell Gaines', 'President', 'tgaines', '+1 410 555 0125']],
    policies: [
      {
        form: copperfieldModern,
        number: 'CFS-MSP-300-43981',
        endsIn: 318,
        retroactiveYears: 7,
        limit: 2_000_000,
        aggregate: 4_000_000,
        retention: 15_000,
      },
    ],
    catalogue: [
      ['Managed IT for associations, per seat', '6y1m', 49],
      ['SOC monitoring (RocketCyber)', '2y8m', 13],
      ['Cloud migration projects', '4y5m', 11],
      ['Data analytics dashboards', '1y4m', 6],
    ],
  },
  {
    name: 'Chestnut Hill Networks',
    legalName: 'Chestnut Hill Networks LLC',
    address: '8 Germantown Mews, Philadelphia, PA 19118',
    state: 'PA',
    domain: 'chestnuthillnet.example',
    contacts: [['Leonard Pasquale', 'Member', 'leonard', '+1 215 555 0139']],
    policies: [
      {
        form: graniteInstallers,
        number: 'GV-EO-120377-08',
        endsIn: 63,
        limit: 500_000,
        aggregate: 500_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['Network installation', '8y11m', 47],
      ['Technical support contract', '8y11m', 26],
      ['Meraki network monitoring', '3y3m', 12],
      ['Server move to Azure', '1y2m', 8],
    ],
  },
  {
    name: 'Dovetail Computer Services',
    legalName: 'Dovetail Computer Services of Georgia LLC',
    address: '75 Peach Orchard Lane, Macon, GA 31201',
    state: 'GA',
    domain: 'dovetailcs.example',
    contacts: [['Ruth Pettigrew', 'Office Manager', 'ruth', '+1 478 555 0143']],
    policies: [
      {
        form: northlightIllustrative,
        number: 'NSL-TPS-014-21903',
        endsIn: 139,
        retroactiveYears: 4,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 7_500,
      },
    ],
    catalogue: [
      ['Desktop and server support', '7y5m', 39],
      ['Network support for schools', '7y5m', 25],
      ['Teacher software training', '4y4m', 6],
      ['Content filter (DNSFilter)', '2y11m', 8],
      ['Recycling and drive destruction', '3y0m', 5],
    ],
  },
  {
    name: 'Ember Street IT',
    legalName: 'Ember Street IT Inc.',
    address: '1410 Ember Street, Buffalo, NY 14202',
    state: 'NY',
    domain: 'emberstreet.example',
    contacts: [['Vincent Kowal', 'Chief Executive Officer', 'vkowal', '+1 716 555 0153']],
    policies: [
      {
        form: switchyardSecurity,
        number: 'STU-220-7981',
        endsIn: 197,
        retroactiveYears: 6,
        limit: 1_000_000,
        aggregate: 2_000_000,
        retention: 15_000,
      },
    ],
    catalogue: [
      ['Remote monitoring and management, per device', '5y7m', 35],
      ['Service desk', '5y7m', 27],
      ['Managed EDR (Bitdefender GravityZone)', '3y6m', 12],
      [
        'Penetration test through partner',
        '1y3m',
        4,
        { by: { deliveredBy: 'subcontractor', name: 'Nickel City Security Labs' } },
      ],
    ],
  },
  {
    name: 'Foxglove Technology',
    legalName: 'Foxglove Technology LLC',
    address: '19 Gallery Row, Asheville, NC 28801',
    state: 'NC',
    domain: 'foxglovetech.example',
    contacts: [['Simone Adair', 'Owner', 'simone', '+1 828 555 0165']],
    policies: [
      {
        form: oakmereUniversal,
        number: 'OAC-MPL-22-31544',
        endsIn: 271,
        retroactiveYears: 4,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['IT for galleries and inns, monthly plan', '3y8m', 62],
      ['Website design and care', '3y8m', 17],
      ['AI workshop for small firms', '0y8m', 4],
      ['Donated support for the food bank', '3y1m', 0, { free: true }],
    ],
  },
  {
    name: 'Glass Harbor Consulting',
    legalName: 'Glass Harbor Consulting Group LLC',
    address: '33 Inner Quay, Norwalk, CT 06854',
    state: 'CT',
    domain: 'glassharbor.example',
    contacts: [['Meredith Oyler', 'Partner', 'meredith', '+1 203 555 0174']],
    policies: [
      {
        form: copperfieldLegacy,
        number: 'CFS-TL-210-38250',
        endsIn: 226,
        retroactiveYears: 8,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 20_000,
      },
    ],
    catalogue: [
      ['IT consulting for funds', '8y2m', 45],
      ['Cloud administration', '5y4m', 21],
      ['vCISO service', '2y3m', 15],
      ['SEC and SOC 2 readiness work', '1y9m', 9],
    ],
  },
  {
    name: 'Hollybrook Managed Technology',
    legalName: 'Hollybrook Managed Technology Inc.',
    address: '502 Bluegrass Parkway, Lexington, KY 40507',
    state: 'KY',
    domain: 'hollybrookmt.example',
    contacts: [['Travis Boone', 'President', 'travis', '+1 859 555 0132']],
    policies: [
      {
        form: tidemarkClosedList,
        number: 'TMC-TEO-0097706-04',
        endsIn: 34,
        retroactiveYears: 6,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Help desk for clinics', '6y10m', 37],
      ['Patch and server monitoring', '6y10m', 25],
      ['Backup and restore', '6y2m', 13],
      ['HIPAA compliance program, managed', '1y6m', 10],
    ],
  },
];
