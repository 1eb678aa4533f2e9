import { findDates } from '../../text/dates.js';
import { retroactiveDayFor } from '../retroactiveDay.js';
import { defineRule, guideline, type Case } from '../rule.js';

const ENDED =
  /\b(?:ended|discontinued|ceased|completed|finished|withdrawn|retired|stopped|wound (?:up|down)|last (?:performed|delivered|project|job)|closed|concluded|handed over)\b/;

export const endedBeforeRetroactiveDate = defineRule({
  id: 'ended-before-retroactive-date',
  asks: 'Had all of the work ended before the retroactive date?',
  source: guideline(9),
  decide(c) {
    const date = retroactiveDayFor(c);
    const ended = endOf(c);
    if (!date || !ended || ended >= date) return undefined;
    return {
      verdict: 'gap',
      reasons: ['before_retroactive_date'],
      evidence: retroactiveWords(c),
      final: true,
    };
  },
  examples: [
    { wording: 'Retroactive Date: January 1, 2020\n\n"Professional Services" means help desk and data backup.', service: 'Help desk', code: 'help_desk', retiredOn: '2015-01-01', retroactiveOn: '2020-01-01', verdict: 'gap', reason: 'before_retroactive_date' },
  ],
}); // prettier-ignore

/** The day on which the work ended, as recorded or as the description says; null when it goes on. */
function endOf(c: Case): string | null {
  if (c.service.retiredOn) return c.service.retiredOn;
  const m = ENDED.exec(c.words);
  if (!m) return null;
  const rest = c.words.slice(m.index);
  const day = findDates(rest, false)[0]?.day;
  const year = /\b(?:19|20)\d{2}\b/.exec(rest)?.[0];
  return day ?? (year ? `${year}-12-31` : null);
}

function retroactiveWords(c: Case): Case['sofar']['evidence'] {
  for (const { doc, units } of c.stand.readings) {
    const unit = units.find(
      (u) =>
        /retroactive date|prior acts date|acts before this date/i.test(
          doc.clean.text.slice(u.start, u.end),
        ) && /\d{4}/.test(doc.clean.text.slice(u.start, u.end)),
    );
    if (unit) return [{ doc, start: unit.start, end: unit.end }];
  }
  return c.stand.grant ? [c.stand.grant.opening] : [];
}
