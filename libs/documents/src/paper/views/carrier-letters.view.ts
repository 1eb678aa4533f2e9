import type {
  BindOrderFacts,
  CorrectionRequestFacts,
  InformationReplyFacts,
  IssuedTermChange,
} from '../carrier-letter-facts.js';
import { oneLine, paragraphsOf } from '../clean.js';
import { formatDay, formatMoney } from '../format.js';
import { carrierHead, ofDay } from './case-head.js';
import { moneyOr, proposedView, signatureView, type QuotationView, type TermView } from './common.js';

/** Everything the correction request's template shows, in words. */
export function correctionRequestView(facts: CorrectionRequestFacts) {
  return {
    head: carrierHead(facts, 'Request for correction of an endorsement'),
    ask: `The endorsement that we received on ${formatDay(facts.receivedOn)} differs from our request${ofDay(facts.requestedOn)} in what follows. We ask you to correct it.`,
    differences: facts.differences.map(({ place, asked, issued }) => ({
      place: oneLine(place),
      asked: asked === null ? null : proposedView(asked),
      issued: issued === null ? null : issuedView(issued),
    })),
    terms: facts.terms.map(termView),
    what: `Please issue a corrected endorsement, effective ${formatDay(facts.effectiveOn)}, in the wording requested${facts.terms.length > 0 ? ' and with the terms of the policy as they stood' : ''}, or tell us in writing which part you will not correct.`,
    signature: signatureView('Yours sincerely,', facts.signatory, facts.letterhead.name),
  };
}

/** Everything the bind order's template shows, in words. */
export function bindOrderView(facts: BindOrderFacts) {
  const { quote, accepted } = facts;
  return {
    head: carrierHead(facts, 'Order to bind an endorsement'),
    order: `On behalf of the insured, we order the endorsement of our request${ofDay(facts.requestedOn)}, effective ${formatDay(facts.effectiveOn)}, on the terms that you quoted.`,
    quote: quoteTerms(quote),
    wording: quote.wording.trim() === '' ? null : issuedView(quote.wording),
    accepted: `${accepted.name}${accepted.title === '' ? '' : `, ${accepted.title}`}, accepted these terms for the insured on ${formatDay(accepted.on)}.`,
    effectiveOn: formatDay(facts.effectiveOn),
    signature: signatureView('Yours sincerely,', facts.signatory, facts.letterhead.name),
  };
}

/** Everything the information reply's template shows, in words. */
export function informationReplyView(facts: InformationReplyFacts) {
  const { question } = facts;
  return {
    head: carrierHead(facts, 'Reply to your request for information'),
    lead: `You asked for information about our request${ofDay(facts.requestedOn)}. Here it is.`,
    question: question && {
      role: 'present' as const,
      paragraphs: paragraphsOf(question.text),
      source: `${question.askedBy}, ${formatDay(question.askedOn)}`,
    },
    reply: paragraphsOf(facts.reply),
    signature: signatureView('Yours sincerely,', facts.signatory, facts.letterhead.name),
  };
}

/** Words of the carrier's own. */
function issuedView(text: string): QuotationView {
  return { role: 'present', paragraphs: paragraphsOf(text), source: '' };
}

function quoteTerms(quote: BindOrderFacts['quote']): TermView[] {
  const label = { nil: 'Premium', additional: 'Additional premium', return: 'Return premium' }[quote.premium];
  const terms: [string, string][] = [
    ['Quoted by', `${quote.givenBy}, ${formatDay(quote.givenOn)}`],
    ['Quotation stands until', quote.validUntil === null ? '' : formatDay(quote.validUntil)],
    [label, quote.premium === 'nil' ? 'None' : formatMoney(quote.amount)],
    ['Taxes', moneyOr(quote.taxes, '')],
    ['Fees', moneyOr(quote.fees, '')],
  ];
  return terms.flatMap(([term, value]) => (value === '' ? [] : [{ term, value }]));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function termView({ term, before, after }: IssuedTermChange) {
  const shown = (value: string) => (DAY.test(value) ? formatDay(value) : value);
  return {
    term,
    before: before === null ? 'None stated' : shown(before),
    after: after === null ? 'Not stated' : shown(after),
  };
}
