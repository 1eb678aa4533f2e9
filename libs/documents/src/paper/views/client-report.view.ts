import { oneLine, paragraphsOf } from '../clean.js';
import type { ClientReportFacts, ReportedLine, ReportedPolicy } from '../report-facts.js';
import { formatDay } from '../format.js';
import {
  letterheadView,
  limitsText,
  moneyOr,
  quotationView,
  signatureView,
  type TermView,
} from './common.js';
import { REASON_WORDS, standing } from './standing.js';
import { adviceText } from './advised-line.js';

/** Everything the client report's template shows, in words. */
export function clientReportView(facts: ClientReportFacts) {
  return {
    letterhead: facts.letterhead && letterheadView(facts.letterhead),
    client: facts.client,
    asOf: formatDay(facts.asOf),
    ourReference: facts.ourReference,
    summary: summary(facts.policies),
    policies: facts.policies.map(policyView),
    ruleSet: `Rule set ${facts.ruleSetVersion}.`,
    contact:
      facts.contact && signatureView('', facts.contact, facts.letterhead?.name ?? null).lines.join(', '),
  };
}

function summary(policies: readonly ReportedPolicy[]): string {
  const lines = policies.flatMap((policy) => policy.lines);
  if (lines.length === 0) return 'No service lines were given, so nothing was compared.';
  const count = (verdict: ReportedLine['verdict']) => lines.filter((line) => line.verdict === verdict).length;
  const what =
    policies.length === 1
      ? `${lines.length} ${lines.length === 1 ? 'service' : 'services'}`
      : `${lines.length} readings (each service under each of ${policies.length} policies)`;
  return `${what}: ${count('in_scope')} within the services described; ${count('gap')} not within them; ${count('arguable')} open to dispute or awaiting a document.`;
}

function policyView(policy: ReportedPolicy) {
  const { definition } = policy;
  return {
    title: [policy.title, policy.number].filter((part) => part !== null).join(' · '),
    facts: policyTerms(policy),
    definition: definition && quotationView(definition),
    definitionIntro: definition?.term
      ? `The policy describes your services under “${definition.term}” in these words:`
      : 'The policy describes your services in these words:',
    lines: policy.lines.map(lineView),
    documentsRead: policy.documentsRead.map(({ title, pages }) =>
      pages === null ? title : `${title} (${pages} ${pages === 1 ? 'page' : 'pages'})`,
    ),
    documentsNotRead: policy.documentsNotRead,
  };
}

function policyTerms(policy: ReportedPolicy): TermView[] {
  const day = (value: string | null) => (value === null ? 'not known' : formatDay(value));
  const hasPeriod = policy.effectiveOn !== null || policy.expiresOn !== null;
  const terms: [string, string | null][] = [
    ['Carrier', policy.carrier],
    ['Named insured', policy.namedInsured],
    ['Policy period', hasPeriod ? `${day(policy.effectiveOn)} to ${day(policy.expiresOn)}` : null],
    ['Retroactive date', policy.retroactiveOn === null ? null : formatDay(policy.retroactiveOn)],
    ['Limits', policy.limits.length > 0 ? limitsText(policy.limits) : null],
    ['Retention', moneyOr(policy.retention, '') || null],
  ];
  return terms.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}

function lineView(line: ReportedLine) {
  return {
    service: oneLine(line.service),
    firstSold: line.firstSoldOn === null ? 'Not known' : formatDay(line.firstSoldOn),
    standing: standing(line),
    reason: REASON_WORDS[line.reason],
    explanation: paragraphsOf(line.explanation),
    evidence: line.evidence.map((quotation) => quotationView(quotation)),
    question: line.question,
    advice: line.advice ? adviceText(line.advice) : null,
  };
}
