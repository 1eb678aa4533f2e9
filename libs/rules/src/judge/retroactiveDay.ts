import { findDates } from '../text/dates.js';
import { sentencesOf } from '../text/sentences.js';
import type { Day } from '../types.js';
import { hitsIn, quote, textOf } from '../wording/document.js';
import { relate } from './relation.js';
import type { Case } from './rule.js';

const SPEAKS_OF_DATE = /\bretroactive date\b|\bprior acts\b/i;

/** The retroactive date for a service: one given for it alone, else that of the endorsement that brought it, else the policy's. */
export function retroactiveDayFor(c: Case): Day | null {
  const own = givenForIt(c);
  if (own !== undefined) return own;
  const mine = c.relation.kind === 'named' || c.relation.kind === 'contained';
  const order = mine ? (c.relation.item?.endorsement ?? -1) : -1;
  const brought = c.stand.endorsements.find((e) => e.order === order)?.endorsement.retroactiveOn;
  return brought ?? c.stand.input.policy.retroactiveOn;
}

/** A sentence that names the service and gives it a date, or none. Undefined: there is no such sentence. */
function givenForIt(c: Case): Day | null | undefined {
  let found: Day | null | undefined;
  for (const { doc, units, dayFirst, endorsements } of c.stand.readings) {
    for (const unit of units) {
      if (unit.heading || !SPEAKS_OF_DATE.test(doc.clean.text.slice(unit.start, unit.end))) continue;
      const counts =
        unit.endorsement < 0 ||
        c.stand.endorsements.some((e) => e.endorsement === endorsements[unit.endorsement]);
      if (!counts) continue;
      for (const range of sentencesOf(doc.clean, unit)) {
        const q = quote(doc, range);
        const text = textOf(q);
        const mine =
          SPEAKS_OF_DATE.test(text) && hitsIn(q).some((h) => relate(h.concept, c.code, c.words) === 'named');
        if (!mine) continue;
        const dates = findDates(text, dayFirst);
        if (dates.length > 0) found = dates[dates.length - 1]?.day;
        else if (/\bno retroactive date applies|full prior acts/i.test(text)) found = null;
      }
    }
  }
  return found;
}
