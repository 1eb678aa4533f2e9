import Handlebars from 'handlebars';
import { advice } from './templates/advice.js';
import { bindOrder } from './templates/bind-order.js';
import { carrierDeclined } from './templates/carrier-declined.js';
import { changeDataSheet } from './templates/change-data-sheet.js';
import { chaser } from './templates/chaser.js';
import { clientUpdate } from './templates/client-update.js';
import { circumstanceSweep } from './templates/circumstance-sweep.js';
import { clientReport } from './templates/client-report.js';
import { correctionRequest } from './templates/correction-request.js';
import { coverageGapReport } from './templates/coverage-gap-report.js';
import { declinationAcknowledgement } from './templates/declination-acknowledgement.js';
import { endorsementRequest } from './templates/endorsement-request.js';
import { extendedReportingAdvice } from './templates/extended-reporting-advice.js';
import { informationReply } from './templates/information-reply.js';
import { caseHead, letterhead, quotation, reportedPolicy, signature } from './templates/partials.js';
import { renewalQuestionnaire } from './templates/renewal-questionnaire.js';
import { receiptNotice } from './templates/receipt-notice.js';
import { wordingChangeNotice } from './templates/wording-change-notice.js';
import type { LetterKind } from './letter.js';

/** An environment of our own: nothing that other code registers reaches the letters. */
const engine = Handlebars.create();
for (const helper of ['lookup', 'log', 'with']) engine.unregisterHelper(helper);

const PARTIALS = { letterhead, quotation, signature, caseHead, reportedPolicy };
const partials = Object.fromEntries(
  Object.entries(PARTIALS).map(([name, source]) => [name, compile(source)]),
);

const TEMPLATES: Readonly<Record<LetterKind, Handlebars.TemplateDelegate>> = {
  endorsement_request: compile(endorsementRequest),
  receipt_notice: compile(receiptNotice),
  client_report: compile(clientReport),
  carrier_declined: compile(carrierDeclined),
  correction_request: compile(correctionRequest),
  bind_order: compile(bindOrder),
  information_reply: compile(informationReply),
  chaser: compile(chaser),
  acord_175: compile(changeDataSheet),
  client_update: compile(clientUpdate),
  extended_reporting_advice: compile(extendedReportingAdvice),
  wording_change_notice: compile(wordingChangeNotice),
  coverage_gap_report: compile(coverageGapReport),
  declination_acknowledgement: compile(declinationAcknowledgement),
  advice: compile(advice),
  circumstance_sweep: compile(circumstanceSweep),
  renewal_questionnaire: compile(renewalQuestionnaire),
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
