import type { Day } from '../types.js';
import { additionText } from './additions.js';
import { wordedRemedy, type Draft } from './draft.js';
import { listOf } from './lists.js';
import { codesOfAll, isNameable, phrasesFor, unnamedCodes } from './naming.js';

/** Where work before the retroactive date is the whole matter: the date for that service. */
export const retroactiveTreatments: Draft = (context) =>
  context.findings
    .filter((f) => f.verdict.reasons[0] === 'before_retroactive_date' && isNameable(f))
    .map((f) => {
      const { style } = context;
      const { firstSoldOn } = f.service;
      const list = listOf(phrasesFor(context, codesOfAll([f])), 'none');
      const date = firstSoldOn
        ? `the Retroactive Date is ${printed(firstSoldOn, style.british)}`
        : 'no Retroactive Date applies';
      const text = `With respect to ${list} performed ${style.byInsured}, ${date}.`;
      const unnamed = unnamedCodes(context, [f]);
      const texts = unnamed.length > 0 ? [text, `${text}\n${additionText(context, unnamed)}`] : [text];
      return texts.map((t) =>
        wordedRemedy('retroactive_treatment', [f], {
          place: 'Declarations, Retroactive Date',
          anchor: null,
          text: t,
        }),
      );
    });

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** A day as the policy's market prints it. */
export function printed(day: Day, dayFirst: boolean): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1] ?? '';
  return dayFirst ? `${date} ${name} ${year}` : `${name} ${date}, ${year}`;
}
