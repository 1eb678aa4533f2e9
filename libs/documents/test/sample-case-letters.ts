import type { BindOrderFacts, CarrierLetterFacts } from '../src/paper/carrier-letter-facts.js';
import type { CarrierDeclinedFacts, ClientLetterFacts } from '../src/paper/client-letter-facts.js';
import type { Letter } from '../src/paper/letter.js';
import { letterhead, receipt, report, request } from './sample-facts.js';

/** What the later letters of the sample request to its carrier have in common. */
const toCarrier: CarrierLetterFacts = {
  letterhead,
  writtenOn: '2026-04-02',
  ourReference: 'CB-1042',
  underwriter: request.underwriter,
  carrier: request.carrier,
  policy: request.policy,
  requestedOn: '2026-03-02',
  effectiveOn: '2026-03-02',
  services: ['Managed EDR', 'HIPAA gap assessment'],
  signatory: request.signatory,
};

const toClient: ClientLetterFacts = {
  letterhead,
  writtenOn: '2026-04-02',
  ourReference: 'CB-1042',
  client: receipt.client,
  policy: { carrier: request.carrier.name, number: request.policy.number, expiresOn: '2026-11-01' },
  services: ['Managed EDR'],
  contact: request.signatory,
};

const quote: BindOrderFacts['quote'] = {
  givenOn: '2026-03-20',
  givenBy: 'Dana Whitlock',
  validUntil: '2026-04-20',
  premium: 'additional',
  amount: { minor: 125_000, currency: 'USD' },
  taxes: { minor: 3_750, currency: 'USD' },
  fees: null,
  wording: '',
};

const decline: CarrierDeclinedFacts['decline'] = {
  on: '2026-03-25',
  by: 'Dana Whitlock',
  reason: 'No appetite for response services.',
  alternativeWording: 'Covered Services includes monitoring of endpoints.',
};

/** One of every later letter, by its kind. */
export const caseLetters = {
  correction_request: {
    kind: 'correction_request',
    facts: {
      ...toCarrier,
      receivedOn: '2026-03-30',
      differences: [
        {
          place: 'Definition of "Covered Services"',
          asked: 'including managed endpoint detection and response',
          issued: 'including endpoint monitoring',
        },
        { place: 'Exclusion C', asked: 'This exclusion does not apply to testing.', issued: null },
        { place: 'Item 4', asked: null, issued: 'Work before the endorsement’s date is left out.' },
      ],
      terms: [{ term: 'Retroactive date', before: '2021-11-01', after: '2026-03-02' }],
    },
  },
  bind_order: {
    kind: 'bind_order',
    facts: {
      ...toCarrier,
      quote,
      accepted: { name: 'Jonas Reed', title: 'President', on: '2026-04-01' },
    },
  },
  information_reply: {
    kind: 'information_reply',
    facts: {
      ...toCarrier,
      question: { text: 'Who delivers the tests?', askedOn: '2026-03-10', askedBy: 'Dana Whitlock' },
      reply: 'Redwall Labs, Inc. delivers them under a written agreement.',
    },
  },
  chaser: {
    kind: 'chaser',
    facts: { ...toCarrier, owes: 'answer', neededBy: '2026-04-16', acknowledged: null, number: 2 },
  },
  carrier_declined: {
    kind: 'carrier_declined',
    facts: {
      ...toClient,
      decline,
      chosen: { option: 'remarket', on: '2026-03-27', wording: '' },
    },
  },
  declination_acknowledgement: {
    kind: 'declination_acknowledgement',
    facts: { ...toClient, decline },
  },
  client_update: {
    kind: 'client_update',
    facts: {
      ...toClient,
      requestedOn: '2026-03-02',
      standing: 'The carrier has it; not in effect.',
      owes: 'answer',
      reminded: [{ on: '2026-03-09', whom: 'Dana Whitlock' }],
      reminding: 'Dana Whitlock',
      unchanged: null,
    },
  },
  advice: {
    kind: 'advice',
    facts: {
      letterhead,
      writtenOn: '2026-04-02',
      ourReference: 'AD-2026-7K3QF2ND',
      client: receipt.client,
      recommendedOn: '2026-04-02',
      offeredAgain: false,
      items: [
        {
          service: 'Managed EDR',
          policy: { carrier: request.carrier.name, number: request.policy.number, expiresOn: '2026-11-01' },
          verdict: 'gap',
          reason: 'silent',
          treatment: 'endorse',
          words: 'We recommend that the carrier be asked to name “Managed EDR”.',
          consequence: 'A claim that arises from “Managed EDR” may be denied.',
          quoted: [{ text: 'Covered Services means consulting.', document: 'Form TEO 100', page: 3 }],
        },
      ],
      signatory: request.signatory,
    },
  },
  wording_change_notice: {
    kind: 'wording_change_notice',
    facts: {
      ...toClient,
      carrier: request.carrier.name,
      change: {
        kind: 'endorsement_added',
        title: 'Managed Detection Exclusion, TEO 417 (01/27)',
        effectiveOn: '2026-06-01',
        words: [
          {
            text: 'This Policy does not apply to any Claim arising out of managed detection.',
            document: 'Managed Detection Exclusion, TEO 417 (01/27), as announced',
            page: null,
          },
        ],
      },
      note: 'The carrier told its brokers on March 30.',
      policies: [
        {
          number: request.policy.number,
          countsFrom: '2026-11-01',
          renewal: true,
          services: [{ name: 'Managed EDR', verdict: 'gap', onlyIf: null, reason: 'excluded' }],
        },
      ],
    },
  },
  coverage_gap_report: {
    kind: 'coverage_gap_report',
    facts: {
      ...report,
      requests: [
        {
          caseNumber: 'CB-1042',
          carrier: request.carrier.name,
          policyNumber: request.policy.number,
          services: ['Managed EDR'],
          askedOn: '2026-03-02',
          standing: 'Declined by the carrier.',
          answers: [{ on: '2026-03-25', words: 'Declined: no appetite for response services.' }],
        },
      ],
    },
  },
} satisfies Record<string, Letter>;
