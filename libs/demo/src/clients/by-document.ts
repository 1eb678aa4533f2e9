import type { DemoClient } from '../content.js';
import { graniteScheduled, scheduleOfServices } from '../wordings/granite-scheduled.js';
import { larkfieldApplication } from '../wordings/larkfield-application.js';
import { larkfieldHybrid } from '../wordings/larkfield-hybrid.js';
import { oakmereCapacity } from '../wordings/oakmere-capacity.js';
import { oakmereUniversal } from '../wordings/oakmere-universal.js';
import { GREY_HARBOR, TWO_RIVERS } from './applications.js';

/** Clients whose reading hangs on another document, in hand or not, and two with the oldest and the widest grant. */
export const BY_DOCUMENT: readonly DemoClient[] = [
  {
    name: 'Redwing Data Systems',
    legalName: 'Redwing Data Systems LLC',
    address: '29 Levee Street, Red Wing, MN 55066',
    state: 'MN',
    domain: 'redwingdata.example',
    notes: 'The schedule of services never came with the policy. Ask the carrier and the client.',
    contacts: [['Martin Oyelaran', 'President', 'martin', '+1 651 555 0113']],
    policies: [
      {
        form: graniteScheduled,
        number: 'GV-TS-205-66190',
        endsIn: 166,
        retroactiveYears: 7,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Database administration, SQL Server', '6y6m', 33],
      ['Managed hosting for grain elevators', '5y0m', 30],
      ['Data conversion projects', '6y6m', 12],
      ['Business intelligence reporting', '2y9m', 11],
    ],
  },
  {
    name: 'Larkspur IT Group',
    legalName: 'Larkspur IT Group Inc.',
    address: '1801 Magnolia Commons, Jackson, MS 39201',
    state: 'MS',
    domain: 'larkspurit.example',
    contacts: [['Yvette Barlow', 'Owner', 'yvette', '+1 601 555 0126']],
    policies: [
      {
        form: graniteScheduled,
        number: 'GV-TS-205-67734',
        endsIn: 219,
        retroactiveYears: 7,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
        attached: [{ document: scheduleOfServices }],
      },
    ],
    catalogue: [
      ['Help desk, per user', '7y1m', 38],
      ['Managed SonicWall firewall', '5y9m', 14],
      ['Backup and disaster recovery', '6y2m', 12],
      ['Website hosting', '7y1m', 5],
      ['MFA roll-out and management', '2y2m', 8],
    ],
  },
  {
    name: 'Cedar & Main Computing',
    legalName: 'Cedar & Main Computing',
    address: '101 Cedar Street, Lawrence, KS 66044',
    state: 'KS',
    domain: 'cedarmain.example',
    notes: 'Sole proprietor with one assistant. The form is older than the business.',
    contacts: [['Philip Moss', 'Proprietor', 'philip', '+1 785 555 0137']],
    policies: [
      {
        form: oakmereCapacity,
        number: 'OAC-PLC-71120-14',
        endsIn: 109,
        limit: 250_000,
        aggregate: 500_000,
        retention: 2_500,
      },
    ],
    catalogue: [
      ['Computer consulting, hourly', '9y10m', 58],
      ['Technology plan for small firms', '5y6m', 11],
      ['Managed antivirus and EDR', '2y5m', 13],
    ],
  },
  {
    name: 'Whitewater Integrations',
    legalName: 'Whitewater Integrations LLC',
    address: '640 Rapids Avenue, Missoula, MT 59802',
    state: 'MT',
    domain: 'whitewaterint.example',
    contacts: [['Greta Lindholm', 'Member', 'greta', '+1 406 555 0148']],
    policies: [
      {
        form: oakmereUniversal,
        number: 'OAC-MPL-22-30957',
        endsIn: 255,
        retroactiveYears: 7,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['ERP integration', '6y8m', 35],
      ['API development', '6y8m', 20],
      ['MDR with Blackpoint', '2y0m', 13],
      ['SOC 2 readiness', '1y3m', 7],
      ['Laptop resale and set-up', '6y8m', 15],
    ],
  },
  {
    name: 'Two Rivers Tech',
    legalName: 'Two Rivers Tech, Inc.',
    address: '12 Confluence Plaza, Pittsburgh, PA 15222',
    state: 'PA',
    domain: 'tworiverstech.example',
    contacts: [['Darnell Hughes', 'President', 'dhughes', '+1 412 555 0150']],
    policies: [
      {
        form: larkfieldHybrid,
        number: 'LPM-PKG-710-15592',
        endsIn: 88,
        retroactiveYears: 4,
        limit: 1_000_000,
        aggregate: 2_000_000,
        retention: 5_000,
        application: { signedDaysBefore: 33, signedBy: 'Darnell Hughes', text: TWO_RIVERS },
      },
    ],
    catalogue: [
      ['Telephone help desk', '7y10m', 26],
      ['Server and workstation management', '7y10m', 34],
      ['Network administration', '7y2m', 16],
      ['Managed security bundle: EDR, e-mail filter, DNS filter', '0y7m', 12],
    ],
  },
  {
    name: 'Grey Harbor Networks',
    legalName: 'Grey Harbor Networks LLC',
    address: '5 Terminal Island Road, Tacoma, WA 98421',
    state: 'WA',
    domain: 'greyharbor.example',
    contacts: [['Astrid Nakagawa', 'Director', 'astrid', '+1 253 555 0161']],
    policies: [
      {
        form: larkfieldApplication,
        number: 'LPM-ITP-51240-02',
        endsIn: 158,
        retroactiveYears: 2,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
        application: { signedDaysBefore: 27, signedBy: 'Astrid Nakagawa', text: GREY_HARBOR },
      },
    ],
    catalogue: [
      ['Network management for terminals', '5y2m', 41],
      ['Help desk', '5y2m', 22],
      ['Managed firewall', '4y1m', 14],
      [
        'Structured cabling',
        '5y2m',
        9,
        { by: { deliveredBy: 'subcontractor', name: 'Puget Line & Fiber LLC' } },
      ],
      ['Security consulting for terminal operators', '2y10m', 8],
    ],
  },
  {
    name: 'Bellwether Office Networks',
    legalName: 'Bellwether Office Networks Inc.',
    address: '48 Tobacco Row, Durham, NC 27701',
    state: 'NC',
    domain: 'bellwetheroffice.example',
    notes: 'The application is with the former broker; asked for twice.',
    contacts: [['Carla Whitfield', 'Controller', 'cwhitfield', '+1 919 555 0172']],
    policies: [
      {
        form: larkfieldApplication,
        number: 'LPM-ITP-49917-05',
        endsIn: 47,
        retroactiveYears: 6,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 7_500,
      },
    ],
    catalogue: [
      ['Managed IT services, per seat', '6y0m', 60],
      ['Intune device management', '2y6m', 11],
      ['Proofpoint e-mail security', '3y7m', 7],
    ],
  },
];
