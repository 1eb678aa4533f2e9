import type { ServiceMapping } from './catalogue/mappings.js';
import { judgeCode, worstOf, type Judgement } from './judge/judge.js';
import { standOn, type Stand } from './policy/stand.js';
import type { PolicyReview, ReviewInput, ServiceLineFacts, Span, Verdict } from './types.js';
import { explain } from './explain/explain.js';
import { missingDocuments, unreadForms } from './explain/missing.js';
import { questionFor } from './explain/question.js';
import { severityOf } from './explain/severity.js';
import { codesOf, type CodedService } from './judge/codes.js';
import { quote, spanOf } from './wording/document.js';
import { readWording, type WordingReading } from './wording/reading.js';
import { RULE_SET_VERSION } from './version.js';

/**
 * Judges every service line against one policy as it stands on `input.asOf`. `readings` may hand over documents that were
 * read before (same order as `input.wordings`). Pure and deterministic; never throws on hostile text.
 */
export function reviewPolicy(
  input: ReviewInput,
  readings: readonly WordingReading[] = input.wordings.map(readWording),
): PolicyReview {
  const stand = standOn(input, readings);
  const unread = unreadForms(stand);
  const missing = missingDocuments(stand, unread);
  return {
    ruleSetVersion: RULE_SET_VERSION,
    policyId: input.policy.id,
    asOf: input.asOf,
    verdicts: input.services.map((service) =>
      verdictFor(stand, service, { missing, unread }, input.mappings ?? []),
    ),
    definition: definitionOf(stand),
    definedTerm: stand.grant?.term ?? null,
    missingDocuments: missing,
  };
}

function verdictFor(
  stand: Stand,
  service: ServiceLineFacts,
  { missing, unread }: { readonly missing: readonly string[]; readonly unread: readonly string[] },
  mappings: readonly ServiceMapping[],
): Verdict {
  const coded = codesOf(service, mappings);
  const judged = judgeAll(stand, service, coded);
  const draft = {
    serviceId: service.id,
    policyId: stand.input.policy.id,
    code: coded.code,
    components: coded.components,
    confidence: coded.confidence,
    verdict: judged.verdict,
    reasons: judged.reasons,
    evidence: evidenceOf(stand, judged),
    severity: severityOf(judged),
    rules: judged.rules,
    onlyIf:
      judged.verdict === 'in_scope' && judged.reasons.includes('consent_required') ? judged.onlyIf : null,
  };
  return {
    ...draft,
    explanation: explain(draft, service, missing, unread),
    question: questionFor(draft, service, missing),
  };
}

function judgeAll(stand: Stand, service: ServiceLineFacts, coded: CodedService): Judgement {
  const parts = coded.components.length > 0 ? coded.components : [coded.code];
  return worstOf(parts.map((code) => judgeCode(stand, service, code))) as Judgement;
}

function evidenceOf(stand: Stand, judged: Judgement): Span[] {
  const quotes = judged.evidence.filter((q) => q.end > q.start);
  if (quotes.length === 0) {
    const doc = stand.readings.find((r) => r.doc.clean.text.length > 0)?.doc;
    return doc ? [spanOf(quote(doc, { start: 0, end: Math.min(80, doc.clean.text.length) }))] : [];
  }
  const spans = quotes.map(spanOf);
  return spans.filter(
    (s, i) =>
      spans.findIndex((o) => o.wordingId === s.wordingId && o.start === s.start && o.end === s.end) === i,
  );
}

function definitionOf(stand: Stand): Span | null {
  const { grant } = stand;
  if (!grant) return null;
  const range = grant.definition?.range ?? grant.quote;
  return spanOf(quote(grant.quote.doc, range));
}
