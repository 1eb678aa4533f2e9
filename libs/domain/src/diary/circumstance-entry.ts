import type { Day } from '@carveback/rules';
import type { WantedEntry } from './system-diary.js';

const SHOWN = 300;

/** What a principal has to do about a circumstance that a client reports; its words stay where it told them. */
export function circumstanceEntry(words: string, today: Day, cause: string): WantedEntry {
  return {
    kind: 'circumstance',
    title: `The client reports a circumstance; nothing goes to a carrier without its signature: ${shortened(words)}`,
    dueOn: today,
    cause,
  };
}

/** A client's words on one line, cut where a title must end. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed()}…` : line;
}
