import type { Remedy } from '../types.js';
import { phrasesOf } from './additions.js';
import type { RemedyContext } from './context.js';
import { listOf } from './style.js';

/** Where work before the retroactive date is the whole matter: the date for that service. */
export function retroactiveTreatments(context: RemedyContext): Remedy[] {
  return context.findings
    .filter((f) => f.verdict.reasons[0] === 'before_retroactive_date' && phrasesOf([f]).length > 0)
    .map((f) => {
      const list = listOf(phrasesOf([f]), { ...context.style, numbered: false });
      const date = f.service.firstSoldOn
        ? `the Retroactive Date is ${f.service.firstSoldOn}`
        : 'no Retroactive Date applies';
      return {
        kind: 'retroactive_treatment' as const,
        serviceIds: [f.service.id],
        byWording: true,
        operation: 'insert' as const,
        place: 'Declarations, Retroactive Date',
        anchor: null,
        text: `With respect to ${list}, ${date}.\nThe definition of "${context.style.term}" is amended to include ${list}.`,
      };
    });
}
