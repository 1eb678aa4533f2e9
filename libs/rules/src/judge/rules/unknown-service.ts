import { defineRule, guideline } from '../rule.js';

export const unknownService = defineRule({
  id: 'unknown-service',
  asks: 'Is it known what the service is? If not, a person is asked.',
  source: guideline(12),
  decide({ code, stand }) {
    if (code !== 'unknown') return undefined;
    return { verdict: 'arguable', reasons: ['general_phrase'], evidence: stand.grant ? [stand.grant.opening] : [], final: true };
  },
  examples: [
    { wording: '"Professional Services" means help desk and data backup.', service: 'Zebra Plan', code: 'unknown', verdict: 'arguable', reason: 'general_phrase' },
  ],
}); // prettier-ignore
