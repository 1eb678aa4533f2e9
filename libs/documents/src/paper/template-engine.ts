import Handlebars from 'handlebars';
import { clientReport } from './templates/client-report.js';
import { endorsementRequest } from './templates/endorsement-request.js';
import { letterhead, quotation, signature } from './templates/partials.js';
import { receiptNotice } from './templates/receipt-notice.js';
import type { LetterKind } from './facts.js';

/** An environment of our own: nothing that other code registers reaches the letters. */
const engine = Handlebars.create();
for (const helper of ['lookup', 'log', 'with']) engine.unregisterHelper(helper);

const PARTIALS = { letterhead, quotation, signature };
const partials = Object.fromEntries(
  Object.entries(PARTIALS).map(([name, source]) => [name, compile(source)]),
);

const TEMPLATES: Readonly<Record<LetterKind, Handlebars.TemplateDelegate>> = {
  endorsement_request: compile(endorsementRequest),
  receipt_notice: compile(receiptNotice),
  client_report: compile(clientReport),
};

function compile(source: string): Handlebars.TemplateDelegate {
  return engine.compile(source, {
    strict: true,
    noEscape: false,
    knownHelpers: { if: true, unless: true, each: true },
    knownHelpersOnly: true,
  });
}

/** Fills a paper's template: restricted HTML, every value escaped. A field that the view lacks is an error. */
export function fillTemplate(kind: LetterKind, view: object): string {
  return TEMPLATES[kind](view, {
    partials,
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
}
