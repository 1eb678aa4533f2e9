import { defineRule, guideline } from '../rule.js';

export const performerGate = defineRule({
  id: 'performer-gate',
  asks: 'Does the wording reach work that a subcontractor or vendor performs?',
  source: guideline(10),
  decide({ service, stand, sofar }) {
    if (service.deliveredBy === 'self' || sofar.verdict === 'gap') return undefined;
    const { reached, barred, words, insured } = stand.performer;
    if (reached || !words) return undefined;
    if (barred) return { verdict: 'gap', reasons: ['gate'], evidence: [...(insured ? [insured] : []), words, ...sofar.evidence] };
    if (sofar.verdict === 'arguable') return { reasons: [...sofar.reasons, 'gate'], evidence: [...sofar.evidence, words] };
    return { verdict: 'arguable', reasons: ['gate', ...sofar.reasons], evidence: [words, ...sofar.evidence] };
  },
  examples: [
    {
      wording: '"Professional Services" means help desk and software development performed by you for a customer.',
      service: 'Contract coder', code: 'software_development', facts: { deliveredBy: 'subcontractor' }, verdict: 'arguable', reason: 'gate',
    },
  ],
}); // prettier-ignore
