import type { DemoClient } from '../content.js';
import { graniteInstallers } from '../wordings/granite-installers.js';
import { switchyardSecurity } from '../wordings/switchyard-security.js';
import { tidemarkCyber } from '../wordings/cyber-and-excess.js';
import { tidemarkConsultants } from '../wordings/tidemark-consultants.js';

/** Three providers whose wording was bought for the firm that they used to be. */
export const THREE_CLAIMS: readonly DemoClient[] = [
  {
    name: 'Blue Heron Managed IT',
    legalName: 'Blue Heron Managed IT LLC',
    address: '218 Front Street, Wilmington, NC 28401',
    state: 'NC',
    domain: 'blueheronit.example',
    notes:
      'Moved from break-fix to monthly agreements in recent years. Asks for a certificate every quarter.',
    contacts: [
      ['Gail Thornton', 'President', 'gail', '+1 910 555 0111'],
      ['Dev Chatterjee', 'Director of Service', 'dev', '+1 910 555 0112'],
    ],
    policies: [
      {
        form: tidemarkConsultants,
        number: 'TMC-TCP-0041873-06',
        endsIn: 148,
        retroactiveYears: 9,
        limit: 1_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
      },
      {
        form: tidemarkCyber,
        number: 'TMC-CYB-0017720-02',
        endsIn: 148,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Block hours - IT consulting, 20 hr', '9y1m', 12],
      ['Technology roadmap and annual budget (vCIO)', '6y2m', 6],
      ['Managed switches and access points, per site', '8y4m', 18],
      ['Unlimited help desk, per user', '7y8m', 31],
      [
        'SentinelOne Complete - Managed EDR, per endpoint',
        '1y10m',
        15,
        {
          category: 'Security',
          description:
            'We deploy the agent, tune it, watch the console around the clock and isolate endpoints.',
        },
      ],
      ['Datto SIRIS backup and disaster recovery', '5y3m', 13],
    ],
  },
  {
    name: 'Ironbridge Cyber Works',
    legalName: 'Ironbridge Cyber Works Inc.',
    address: '77 Foundry Lane, Pittsburgh, PA 15201',
    state: 'PA',
    domain: 'ironbridgecyber.example',
    notes: 'Two testers on staff. Uses a consent form for each test; ask for the current specimen.',
    contacts: [
      ['Lucas Marchetti', 'Chief Executive Officer', 'lmarchetti', '+1 412 555 0127'],
      ['Renee Okafor', 'Head of Testing', 'rokafor', '+1 412 555 0128'],
    ],
    policies: [
      {
        form: switchyardSecurity,
        number: 'STU-220-7714',
        endsIn: 231,
        retroactiveYears: 5,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 25_000,
      },
    ],
    catalogue: [
      [
        'External and internal penetration test, production',
        '3y5m',
        22,
        {
          category: 'Testing',
          description:
            'Authorized test of live systems in an agreed window, with exploitation. The client signs the scope.',
          environment: 'production',
        },
      ],
      ['Quarterly vulnerability scan (Nessus) with report', '4y2m', 11],
      ['Fortinet managed firewall, per site', '4y9m', 24],
      ['24x7 remote monitoring and patching', '4y9m', 28],
      ['Phishing simulation, monthly campaign', '2y1m', 5],
    ],
  },
  {
    name: 'Calloway Network Services',
    legalName: 'Calloway Network Services, Inc.',
    address: '1509 Depot Avenue, Gainesville, FL 32601',
    state: 'FL',
    domain: 'callowaynet.example',
    notes:
      'Family firm, wired half of the medical offices in the county. Cloud work came with a new engineer.',
    contacts: [['Roy Calloway', 'Owner', 'roy', '+1 352 555 0138']],
    policies: [
      {
        form: graniteInstallers,
        number: 'GV-EO-118204-11',
        endsIn: 94,
        limit: 500_000,
        aggregate: 1_000_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['Network cabling and switch installation', '9y11m', 34],
      ['Wi-Fi installation, Ubiquiti', '6y7m', 14],
      ['On-site technical support, hourly', '9y11m', 29],
      [
        'Exchange to Microsoft 365 migration, per mailbox',
        '1y4m',
        16,
        { category: 'Projects', description: 'Mailboxes, archives and calendars, over a weekend.' },
      ],
      ['Business phone lines (RingCentral resale)', '2y6m', 4],
    ],
  },
];
