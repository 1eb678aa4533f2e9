import { defineRule, guideline } from '../rule.js';
import { forceWords } from '../words.js';

export const notInForce = defineRule({
  id: 'not-in-force',
  asks: 'Is the policy in force on the day?',
  source: guideline(9),
  decide({ stand }) {
    const { policy, asOf } = stand.input;
    const inForce =
      policy.effectiveOn <= asOf && asOf < policy.expiresOn && !(policy.cancelledOn && policy.cancelledOn <= asOf);
    if (inForce) return undefined;
    return { verdict: 'gap', reasons: ['not_in_force'], evidence: forceWords(stand), final: true };
  },
  examples: [
    {
      wording: '"Professional Services" means any service performed for others for a fee.',
      service: 'Help Desk', code: 'help_desk', asOf: '2030-01-01', verdict: 'gap', reason: 'not_in_force',
    },
  ],
}); // prettier-ignore
