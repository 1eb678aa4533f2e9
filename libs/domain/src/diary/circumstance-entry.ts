import type { Day } from '@carveback/rules';
import { shortened } from '../shortened.js';
import type { WantedEntry } from './system-diary.js';

/** What a principal has to do about a circumstance that a client reports; its words stay where it told them. */
export function circumstanceEntry(words: string, today: Day, cause: string): WantedEntry {
  return {
    kind: 'circumstance',
    title: `The client reports a circumstance; nothing goes to a carrier without its signature: ${shortened(words)}`,
    dueOn: today,
    cause,
  };
}
