import { hitsIn, quote, textOf, type Quote } from '../wording/document.js';
import type { Hit } from '../vocabulary/matcher.js';
import type { Stand } from './stand.js';
import { oncePer } from '../text/oncePer.js';

/** Concepts behind the defined terms that a clause uses ("the output of a Model"), at most one definition deep. */
export function findDefinedIn(stand: Stand, clause: Quote): Hit[] {
  return definedTextsIn(stand, clause).flatMap(hitsIn);
}

/** The words behind the defined terms that a clause uses. */
export function definedTextsIn(stand: Stand, clause: Quote): Quote[] {
  const text = textOf(clause);
  return termsOf(stand).flatMap(({ term, grant }) => (mentions(text, term) ? [grant] : []));
}

/** A defined term, with the words behind it. */
interface DefinedTerm {
  readonly term: string;
  readonly grant: Quote;
}

const PERSONS_AND_MONEY =
  /^(?:insured|assured|you|claim|loss|damages?|client|customer|policy|insurer|company)\b/;
/** Defined terms that may hide services; the grant's own is read elsewhere. */
const termsOf = oncePer((stand: Stand): readonly DefinedTerm[] => {
  const main = stand.grant?.definition;
  return stand.readings.flatMap(({ doc, definitions }) =>
    definitions
      .filter((d) => d !== main && d.key !== main?.key && d.term.length >= 4 && /^[A-Z"]/.test(d.term))
      .filter((d) => !PERSONS_AND_MONEY.test(d.key))
      .map((d) => ({ term: d.term, grant: quote(doc, d.grant) })),
  );
});

/** A term that is plainly the name of goods or services counts in small letters too: a policy may print it in bold. */
const GOODS_OR_SERVICES = /\s(?:goods|products?|services|equipment|personnel|labou?r|hire|staff)$/i;

function mentions(original: string, printed: string): boolean {
  const anyCase = GOODS_OR_SERVICES.test(printed);
  const text = anyCase ? original.toLowerCase() : original;
  const term = anyCase ? printed.toLowerCase() : printed;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + term.length] ?? ' ';
    if (!/[A-Za-z]/.test(before) && !/[a-rt-z]/.test(after)) return true;
  }
  return false;
}
