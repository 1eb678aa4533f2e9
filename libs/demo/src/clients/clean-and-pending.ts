import type { DemoClient } from '../content.js';
import { copperfieldExcess, northlightCyber } from '../wordings/cyber-and-excess.js';
import { copperfieldModern } from '../wordings/copperfield-modern.js';
import { larkfieldApplication } from '../wordings/larkfield-application.js';
import { tidemarkClosedList } from '../wordings/tidemark-closed-list.js';
import { SUMMIT_LANTERN } from './applications.js';

/** One without findings, one tied to its application, one whose request is with the carrier, one with two layers. */
export const CLEAN_AND_PENDING: readonly DemoClient[] = [
  {
    name: 'Fernwood Cloud Partners',
    legalName: 'Fernwood Cloud Partners LLC',
    address: '40 Observatory Way, Boulder, CO 80302',
    state: 'CO',
    domain: 'fernwoodcloud.example',
    contacts: [
      ['Naomi Brandt', 'Managing Partner', 'naomi', '+1 303 555 0145'],
      ['Theo Ravel', 'Security Lead', 'theo', '+1 303 555 0146'],
    ],
    policies: [
      {
        form: copperfieldModern,
        number: 'CFS-MSP-300-44120',
        endsIn: 266,
        retroactiveYears: 8,
        limit: 3_000_000,
        aggregate: 3_000_000,
        retention: 15_000,
      },
    ],
    catalogue: [
      ['Help desk, per seat', '7y6m', 27],
      ['NinjaOne monitoring and patching, per device', '6y1m', 18],
      ['Microsoft 365 tenant administration', '5y9m', 14],
      ['Tenant to tenant migration', '4y4m', 7],
      ['Huntress managed EDR', '3y2m', 13],
      [
        'Annual penetration test',
        '2y5m',
        6,
        { description: 'With the written consent of the client for each engagement.' },
      ],
      ['Veeam cloud backup and recovery', '5y5m', 9],
      ['Security awareness training, KnowBe4', '3y8m', 3],
    ],
  },
  {
    name: 'Summit Lantern IT',
    legalName: 'Summit Lantern IT, LLC',
    address: '6 Granite Street, Manchester, NH 03101',
    state: 'NH',
    domain: 'summitlantern.example',
    notes: 'Three services began after the application of this renewal was signed.',
    contacts: [['Abigail Fitch', 'Founder', 'abigail', '+1 603 555 0151']],
    policies: [
      {
        form: larkfieldApplication,
        number: 'LPM-ITP-50883-03',
        endsIn: 121,
        retroactiveYears: 6,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 7_500,
        application: { signedDaysBefore: 19, signedBy: 'Abigail Fitch', text: SUMMIT_LANTERN },
      },
    ],
    catalogue: [
      ['Help desk and on-site support', '6y3m', 36],
      ['Network management, per location', '6y3m', 21],
      ['Server hosting, private cloud', '4y10m', 17],
      ['Managed detection and response (Sophos MDR)', '0y6m', 12, { category: 'Security' }],
      ['HIPAA risk assessment', '0y4m', 5, { category: 'Compliance' }],
      ['Copilot deployment workshop', '0y2m', 2],
    ],
  },
  {
    name: 'Quarry Street Technologies',
    legalName: 'Quarry Street Technologies Corp.',
    address: '330 Quarry Street, Worcester, MA 01604',
    state: 'MA',
    domain: 'quarrystreet.example',
    notes:
      'Told us of the security bundle in a renewal call. Wants it settled before a hospital contract begins.',
    contacts: [
      ['Miguel Santoro', 'President', 'msantoro', '+1 508 555 0162'],
      ['Hannah Leclair', 'Controller', 'hleclair', '+1 508 555 0163'],
    ],
    policies: [
      {
        form: tidemarkClosedList,
        number: 'TMC-TEO-0098815-03',
        endsIn: 189,
        retroactiveYears: 8,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
      },
    ],
    awaitsCarrier: true,
    catalogue: [
      ['Unlimited remote support, per user', '8y0m', 33],
      ['Server and workstation monitoring', '7y2m', 24],
      ['Microsoft 365 administration', '5y8m', 12],
      [
        'Arctic Wolf SOC as a service',
        '0y5m',
        14,
        { by: { deliveredBy: 'vendor', name: 'Arctic Wolf' }, category: 'Security' },
      ],
      ['Incident response retainer, 40 hours', '0y3m', 6, { category: 'Security' }],
    ],
  },
  {
    name: 'Stonecrop Managed Services',
    legalName: 'Stonecrop Managed Services Inc.',
    address: '900 Prairie Center, Omaha, NE 68102',
    state: 'NE',
    domain: 'stonecropms.example',
    notes: 'A bank requires four million in total, hence the second layer.',
    contacts: [['Patrick Nyberg', 'Chief Operating Officer', 'pnyberg', '+1 402 555 0173']],
    policies: [
      {
        form: copperfieldModern,
        number: 'CFS-MSP-300-41877',
        endsIn: 302,
        retroactiveYears: 10,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 25_000,
      },
      {
        form: copperfieldExcess,
        number: 'CFS-XS-39-00412',
        endsIn: 302,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 0,
        excess: true,
      },
      {
        form: northlightCyber,
        number: 'NSL-NSP-0031-5528',
        endsIn: 302,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 25_000,
      },
    ],
    catalogue: [
      ['Co-managed IT, per endpoint', '9y2m', 38],
      ['Azure management', '5y1m', 16],
      ['SD-WAN and managed firewall', '6y6m', 15],
      ['Identity and MFA management (Okta, Duo)', '3y4m', 9],
      ['Fractional CISO', '1y7m', 8],
      ['CMMC readiness assessment', '1y1m', 5],
    ],
  },
];
