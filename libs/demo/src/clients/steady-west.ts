import type { DemoClient } from '../content.js';
import { copperfieldModern } from '../wordings/copperfield-modern.js';
import { larkfieldHybrid } from '../wordings/larkfield-hybrid.js';
import { northlightIllustrative } from '../wordings/northlight-illustrative.js';
import { oakmereUniversal } from '../wordings/oakmere-universal.js';
import { switchyardSecurity } from '../wordings/switchyard-security.js';
import { tidemarkClosedList } from '../wordings/tidemark-closed-list.js';
import { tidemarkConsultants } from '../wordings/tidemark-consultants.js';

/** The steady part of the book, west of the Mississippi. */
export const STEADY_WEST: readonly DemoClient[] = [
  {
    name: 'Indigo Mesa IT',
    legalName: 'Indigo Mesa IT LLC',
    address: '900 Canyon Vista, Santa Fe, NM 87501',
    state: 'NM',
    domain: 'indigomesa.example',
    contacts: [['Rosalind Vigil', 'Owner', 'rosalind', '+1 505 555 0116']],
    policies: [
      {
        form: copperfieldModern,
        number: 'CFS-MSP-300-44377',
        endsIn: 340,
        retroactiveYears: 4,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Managed IT for tribal offices, per seat', '4y0m', 51],
      ['Starlink and failover management', '2y1m', 12],
      ['Backup to Wasabi', '3y5m', 9],
      ['Grant software training', '1y10m', 4],
    ],
  },
  {
    name: 'Jetty Point Systems',
    legalName: 'Jetty Point Systems Inc.',
    address: '14 Jetty Road, Newport, OR 97365',
    state: 'OR',
    domain: 'jettypoint.example',
    contacts: [['Kai Lindstrom', 'President', 'kai', '+1 541 555 0130']],
    policies: [
      {
        form: tidemarkConsultants,
        number: 'TMC-TCP-0042755-05',
        endsIn: 126,
        retroactiveYears: 7,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['IT consulting', '7y3m', 34],
      ['Network support for fish processors', '7y3m', 33],
      ['Camera system installation', '4y6m', 12],
      ['Todyl SASE and SIEM', '1y5m', 11],
    ],
  },
  {
    name: 'Lodestar Business IT',
    legalName: 'Lodestar Business IT Ltd.',
    address: '2700 Trinity Landing, Fort Worth, TX 76107',
    state: 'TX',
    domain: 'lodestarit.example',
    contacts: [
      ['Franklin Mbeki', 'Chief Executive Officer', 'fmbeki', '+1 817 555 0141'],
      ['Dana Ruiz', 'Operations Manager', 'druiz', '+1 817 555 0142'],
    ],
    policies: [
      {
        form: switchyardSecurity,
        number: 'STU-220-7702',
        endsIn: 182,
        retroactiveYears: 6,
        limit: 3_000_000,
        aggregate: 3_000_000,
        retention: 25_000,
      },
    ],
    catalogue: [
      ['Gold bundle: help desk, patching, backup, EDR', '5y1m', 58],
      ['VoIP phones, per handset', '4y7m', 13],
      ['Cloud hosting for dealerships', '3y9m', 15],
      ['Ransomware negotiation referral', '0y9m', 1],
    ],
  },
  {
    name: 'Marrow Lake Technology',
    legalName: 'Marrow Lake Technology LLC',
    address: "77 Ferry Landing, Coeur d'Alene, ID 83814",
    state: 'ID',
    domain: 'marrowlake.example',
    contacts: [['Nadine Fairbairn', 'Member', 'nadine', '+1 208 555 0149']],
    policies: [
      {
        form: northlightIllustrative,
        number: 'NSL-TPS-014-23017',
        endsIn: 214,
        retroactiveYears: 6,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 7_500,
      },
    ],
    catalogue: [
      ['Managed network and servers', '5y10m', 46],
      ['Support hours', '5y10m', 22],
      ['Resort Wi-Fi design', '4y9m', 14],
      ['Entra ID conditional access set-up', '1y8m', 7],
    ],
  },
  {
    name: 'North Prairie IT Cooperative',
    legalName: 'North Prairie IT Cooperative',
    address: '401 Elevator Avenue, Fargo, ND 58102',
    state: 'ND',
    domain: 'northprairieit.example',
    notes: 'Owned by eleven electric co-ops, which are also its customers. Watch the ownership exclusion.',
    contacts: [['Sigrid Halvorsen', 'General Manager', 'sigrid', '+1 701 555 0156']],
    policies: [
      {
        form: oakmereUniversal,
        number: 'OAC-MPL-22-29871',
        endsIn: 98,
        retroactiveYears: 9,
        limit: 2_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Shared service desk', '9y0m', 40],
      ['Billing data processing', '9y0m', 28],
      ['Operational technology network monitoring', '2y5m', 14],
      ['NERC CIP gap assessment', '1y2m', 8],
    ],
  },
  {
    name: 'Osprey Lane Networks',
    legalName: 'Osprey Lane Networks Inc.',
    address: '3120 Osprey Lane, Sacramento, CA 95814',
    state: 'CA',
    domain: 'ospreylane.example',
    contacts: [['Graciela Montes', 'President', 'graciela', '+1 916 555 0167']],
    policies: [
      {
        form: tidemarkClosedList,
        number: 'TMC-TEO-0098240-03',
        endsIn: 151,
        retroactiveYears: 7,
        limit: 1_000_000,
        aggregate: 2_000_000,
        retention: 10_000,
      },
    ],
    catalogue: [
      ['Remote support for law offices', '8y3m', 36],
      ['Network maintenance', '8y3m', 22],
      ['Dropbox to SharePoint migration', '2y0m', 10],
      ['Mimecast e-mail filter', '3y10m', 8],
      ['E-discovery collection', '0y11m', 5],
    ],
  },
  {
    name: 'Pocket Canyon IT',
    legalName: 'Pocket Canyon IT LLC',
    address: '18 Red Ledge Drive, St. George, UT 84770',
    state: 'UT',
    domain: 'pocketcanyon.example',
    contacts: [['Bryce Tolman', 'Owner', 'bryce', '+1 435 555 0178']],
    policies: [
      {
        form: larkfieldHybrid,
        number: 'LPM-PKG-710-16008',
        endsIn: 233,
        retroactiveYears: 4,
        limit: 1_000_000,
        aggregate: 1_000_000,
        retention: 5_000,
      },
    ],
    catalogue: [
      ['Help desk support', '3y4m', 45],
      ['Managed workstations', '3y4m', 28],
      ['Comcast and Lumen circuit resale', '2y2m', 6],
      ['Managed EDR (ThreatLocker and SentinelOne)', '1y0m', 12],
    ],
  },
];
