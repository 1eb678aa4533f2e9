import { defineRule, guideline } from '../rule.js';

export const feeGate = defineRule({
  id: 'fee-gate',
  asks: 'Is work done free of charge outside a grant that asks for a fee?',
  source: guideline(10),
  decide({ service, stand }) {
    if (service.forFee || !stand.feeWords) return undefined;
    return { verdict: 'gap', reasons: ['gate'], evidence: [stand.feeWords], final: true };
  },
  examples: [
    {
      wording: '"Professional Services" means any service performed for others for a fee by or on behalf of the Insured.',
      service: 'Help desk for a charity', code: 'help_desk', facts: { forFee: false }, verdict: 'gap', reason: 'gate',
    },
  ],
}); // prettier-ignore
