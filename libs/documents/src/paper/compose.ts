import { cleanFacts, oneLine } from './clean.js';
import { refuseConcessions } from './concessions.js';
import type { Letter, Letterhead } from './facts.js';
import { readLogo } from './logo.js';
import { parseHtml } from './parse-html.js';
import { letterSubject } from './subject.js';
import { fillTemplate } from './template-engine.js';
import type { PaperDocument } from './tree.js';
import { clientReportView } from './views/client-report.view.js';
import { endorsementRequestView } from './views/endorsement-request.view.js';
import { receiptNoticeView } from './views/receipt-notice.view.js';

/** Facts in, document out: cleaned, checked, filled into the template and read back as blocks. Throws `letter/*`. */
export function compose(given: Letter): PaperDocument {
  const letter = cleanFacts(given);
  if (letter.kind === 'endorsement_request') refuseConcessions(letter.facts);
  const letterhead: Letterhead | null = letter.facts.letterhead;
  return {
    title: letterSubject(letter),
    author: letterhead === null ? 'Carveback' : oneLine(letterhead.name),
    footer: footer(letter),
    logo: letterhead?.logo ? readLogo(letterhead.logo) : null,
    blocks: parseHtml(fillTemplate(letter.kind, view(letter))),
  };
}

function view(letter: Letter): object {
  switch (letter.kind) {
    case 'endorsement_request':
      return endorsementRequestView(letter.facts);
    case 'receipt_notice':
      return receiptNoticeView(letter.facts);
    case 'client_report':
      return clientReportView(letter.facts);
  }
}

function footer(letter: Letter): string {
  switch (letter.kind) {
    case 'endorsement_request':
      return oneLine(
        `${letter.facts.policy.number} · ${letter.facts.ourReference} · A request: no change applies until confirmed`,
      );
    case 'receipt_notice':
      return oneLine(`${letter.facts.ourReference} · Received, not in effect until the carrier confirms`);
    case 'client_report':
      return 'Not legal advice; the policy controls';
  }
}
