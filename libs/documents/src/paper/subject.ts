import { cleanText, oneLine } from './clean.js';
import type { CarrierLetterFacts } from './carrier-letter-facts.js';
import type { ClientLetterFacts } from './client-letter-facts.js';
import type { Letter } from './letter.js';
import { formatDay } from './format.js';

/** The subject line of a paper: one line, without anything that could start a mail header of its own. */
export function letterSubject(letter: Letter): string {
  return oneLine(cleanText(subject(letter)));
}

function subject(letter: Letter): string {
  switch (letter.kind) {
    case 'endorsement_request': {
      const { policy, effectiveOn, ourReference } = letter.facts;
      return `Endorsement request – ${policy.namedInsured} – ${policy.number} – eff. ${formatDay(effectiveOn)} – ${ourReference}`;
    }
    case 'receipt_notice': {
      const { client, service, ourReference } = letter.facts;
      return `Service received, not in effect – ${client.name} – ${service} – ${ourReference}`;
    }
    case 'client_report':
      return `Services and policy wording – ${letter.facts.client} – as of ${formatDay(letter.facts.asOf)}`;
    case 'coverage_gap_report':
      return `Coverage report – ${letter.facts.client} – as of ${formatDay(letter.facts.asOf)}`;
    case 'wording_change_notice': {
      const { client, carrier, ourReference } = letter.facts;
      return `Wording announced by your carrier – ${client.name} – ${carrier} – ${ourReference}`;
    }
    case 'correction_request':
      return toCarrier('Correction of endorsement', letter.facts);
    case 'bind_order':
      return toCarrier('Bind order', letter.facts);
    case 'information_reply':
      return toCarrier('Information requested', letter.facts);
    case 'chaser':
      return toCarrier('Reminder', letter.facts);
    case 'carrier_declined':
      return toClient('Change declined by the carrier', letter.facts);
    case 'acord_175': {
      const { policy, ourReference } = letter.facts;
      return `Policy change data – ${policy.namedInsured} – ${policy.number} – ${ourReference}`;
    }
    case 'client_update':
      return toClient('Where your request stands', letter.facts);
    case 'extended_reporting_advice':
      return `Reporting after your policy ends – ${letter.facts.client.name} – ${letter.facts.policy.number}`;
    case 'declination_acknowledgement':
      return toClient('For signature: policy unchanged', letter.facts);
    case 'advice': {
      const { client, ourReference } = letter.facts;
      return `Our recommendation, for your answer – ${client.name} – ${ourReference}`;
    }
    case 'circumstance_sweep':
      return `Circumstances to report before your policy ends – ${letter.facts.client.name} – ${letter.facts.policy.number}`;
    case 'renewal_questionnaire':
      return `Renewal questionnaire – ${letter.facts.client.name} – ${letter.facts.policy.number}`;
  }
}

/** Built as the request's own subject, so that an underwriter's mail program files them together. */
function toCarrier(what: string, { policy, effectiveOn, ourReference }: CarrierLetterFacts): string {
  return `${what} – ${policy.namedInsured} – ${policy.number} – eff. ${formatDay(effectiveOn)} – ${ourReference}`;
}

function toClient(what: string, { client, policy, ourReference }: ClientLetterFacts): string {
  return `${what} – ${client.name} – ${policy.number} – ${ourReference}`;
}
