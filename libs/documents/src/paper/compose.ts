import { cleanFacts, oneLine } from './clean.js';
import { refuseConcessions } from './concessions.js';
import type { Letterhead } from './facts.js';
import type { Letter } from './letter.js';
import { readLogo } from './logo.js';
import { parseHtml } from './parse-html.js';
import { refusePromises } from './promises.js';
import { letterSubject } from './subject.js';
import { fillTemplate } from './template-engine.js';
import type { PaperDocument } from './tree.js';
import { adviceView } from './views/advice.view.js';
import { bindOrderView, correctionRequestView, informationReplyView } from './views/carrier-letters.view.js';
import {
  carrierDeclinedView,
  coverageGapReportView,
  declinationAcknowledgementView,
} from './views/client-letters.view.js';
import { changeDataSheetView } from './views/change-data-sheet.view.js';
import { chaserView } from './views/chaser.view.js';
import { clientUpdateView } from './views/client-update.view.js';
import { clientReportView } from './views/client-report.view.js';
import { extendedReportingAdviceView } from './views/extended-reporting-advice.view.js';
import { endorsementRequestView } from './views/endorsement-request.view.js';
import { wordingChangeNoticeView } from './views/wording-change-notice.view.js';
import { circumstanceSweepView, renewalQuestionnaireView } from './views/renewal-letters.view.js';
import { receiptNoticeView } from './views/receipt-notice.view.js';

/** Facts in, document out: cleaned, checked, filled into the template and read back as blocks. Throws `letter/*`. */
export function compose(given: Letter): PaperDocument {
  const letter = cleanFacts(given);
  refuseConcessions(letter);
  refusePromises(letter);
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
    case 'carrier_declined':
      return carrierDeclinedView(letter.facts);
    case 'correction_request':
      return correctionRequestView(letter.facts);
    case 'bind_order':
      return bindOrderView(letter.facts);
    case 'information_reply':
      return informationReplyView(letter.facts);
    case 'chaser':
      return chaserView(letter.facts);
    case 'acord_175':
      return changeDataSheetView(letter.facts);
    case 'client_update':
      return clientUpdateView(letter.facts);
    case 'wording_change_notice':
      return wordingChangeNoticeView(letter.facts);
    case 'coverage_gap_report':
      return coverageGapReportView(letter.facts);
    case 'extended_reporting_advice':
      return extendedReportingAdviceView(letter.facts);
    case 'declination_acknowledgement':
      return declinationAcknowledgementView(letter.facts);
    case 'advice':
      return adviceView(letter.facts);
    case 'circumstance_sweep':
      return circumstanceSweepView(letter.facts);
    case 'renewal_questionnaire':
      return renewalQuestionnaireView(letter.facts);
  }
}

function footer(letter: Letter): string {
  switch (letter.kind) {
    case 'acord_175':
    case 'endorsement_request':
      return oneLine(
        `${letter.facts.policy.number} · ${letter.facts.ourReference} · A request: no change applies until confirmed`,
      );
    case 'receipt_notice':
      return oneLine(`${letter.facts.ourReference} · Received, not in effect until the carrier confirms`);
    case 'client_report':
    case 'coverage_gap_report':
    case 'extended_reporting_advice':
      return 'Not legal advice; the policy controls';
    case 'correction_request':
    case 'bind_order':
    case 'information_reply':
    case 'chaser':
      return oneLine(`${letter.facts.policy.number} · ${letter.facts.ourReference}`);
    case 'client_update':
      return oneLine(`${letter.facts.ourReference} · Where it stands; this changes no insurance`);
    case 'wording_change_notice':
      return oneLine(`${letter.facts.ourReference} · As announced; this changes no insurance`);
    case 'carrier_declined':
    case 'declination_acknowledgement':
    case 'advice':
      return oneLine(`${letter.facts.ourReference} · The policy stands as it was`);
    case 'circumstance_sweep':
      return oneLine(`${letter.facts.ourReference} · Please answer, also if there is nothing`);
    case 'renewal_questionnaire':
      return oneLine(`${letter.facts.ourReference} · Changes no policy`);
  }
}
