import { cleanText, oneLine } from './clean.js';
import type { Letter } from './facts.js';
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
  }
}
