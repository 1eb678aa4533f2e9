import type { Remedy } from '../types.js';
import type { RemedyContext } from './propose.js';

/** Where work before the retroactive date is the whole matter: the date for that service. */
export function retroactiveTreatments(context: RemedyContext): Remedy[] {
  return context.findings
    .filter((f) => f.verdict.reasons[0] === 'before_retroactive_date' && f.service.firstSoldOn)
    .map((f) => ({
      kind: 'retroactive_treatment' as const,
      serviceIds: [f.service.id],
      byWording: true,
      operation: 'insert' as const,
      place: 'Declarations, Retroactive Date',
      anchor: null,
      text: `The Retroactive Date for "${f.service.name}" is ${f.service.firstSoldOn}.`,
    }));
}
