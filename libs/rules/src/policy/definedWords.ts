import { hitsIn, quote, textOf, type Quote } from '../wording/document.js';
import type { Hit } from '../vocabulary/matcher.js';
import type { Stand } from './stand.js';

/** Concepts behind the defined terms that a clause uses ("the output of a Model"), at most one definition deep. */
export function findDefinedIn(stand: Stand, clause: Quote): Hit[] {
  const text = textOf(clause);
  const main = stand.grant?.definition;
  return stand.readings.flatMap(({ doc, definitions }) =>
    definitions.flatMap((d) => {
      if (d === main || d.key === main?.key || d.term.length < 4 || !/^[A-Z"]/.test(d.term)) return [];
      if (/^(?:insured|assured|you|claim|loss|damages?|client|customer|policy|insurer|company)\b/.test(d.key))
        return [];
      return mentions(text, d.term) ? hitsIn(quote(doc, d.grant)) : [];
    }),
  );
}

function mentions(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + term.length] ?? ' ';
    if (!/[A-Za-z]/.test(before) && !/[a-rt-z]/.test(after)) return true;
  }
  return false;
}
