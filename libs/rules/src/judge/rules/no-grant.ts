import { defineRule, guideline } from '../rule.js';

export const noGrant = defineRule({
  id: 'no-grant',
  asks: 'Does any document in hand say which services are insured?',
  source: guideline(11),
  decide({ stand }) {
    if (stand.grant) return undefined;
    return { verdict: 'arguable', reasons: ['schedule_missing'], evidence: [], final: true };
  },
  examples: [
    {
      wording: 'DECLARATIONS\nPolicy Number 12\nLimit: $1,000,000',
      service: 'Help Desk', code: 'help_desk', verdict: 'arguable', reason: 'schedule_missing',
    },
  ],
}); // prettier-ignore
