import { retroactiveDayFor } from '../retroactiveDay.js';
import { defineRule, guideline } from '../rule.js';

export const beforeRetroactiveDate = defineRule({
  id: 'before-retroactive-date',
  asks: 'Was the service first sold before the retroactive date?',
  source: guideline(9),
  decide(c) {
    const date = retroactiveDayFor(c);
    const { firstSoldOn } = c.service;
    if (!date || !firstSoldOn || firstSoldOn >= date) return undefined;
    return { reasons: [...c.sofar.reasons, 'before_retroactive_date'] };
  },
  examples: [
    {
      wording: '"Professional Services" means help desk and data backup.',
      service: 'Help desk', code: 'help_desk', facts: { firstSoldOn: '2001-01-01' }, retroactiveOn: '2020-01-01', verdict: 'in_scope', reason: 'before_retroactive_date',
    },
  ],
}); // prettier-ignore
