import type { Range } from '../text/sentences.js';
import type { Hit } from '../vocabulary/matcher.js';
import { quote, type Doc, type Quote } from './document.js';

/** A thing that words of a policy name. */
export interface Item {
  readonly hit: Hit;
  readonly quote: Quote;
  /** The condition that stands on this item alone. */
  readonly condition: Quote | null;
  readonly doc: Doc;
  /** First-listed by: -1 the form, else the endorsement's order. */
  readonly endorsement: number;
}

const PAPER =
  'written|signed?|signs|contract|agreement|consent\\w*|authori[sz]\\w*|statement of work|engagement|permission|verified|copy|order';
const WHEN =
  '(?:but )?(?:only )?(?:provided(?: always)?(?: that)?|if|when|where|while|whilst|once|after|subject to|on condition(?: that)?|for so long as|so long as|as long as|to the extent)\\b';
const UNDER =
  '(?:performed |carried out |undertaken |conducted |done )?(?:under|pursuant to|in accordance with|with|within|upon|after|following) [^,;\\n]{0,60}\\b(?:written|signed|contract|agreement|consent|authori[sz]\\w+|statement of work|engagement letter|permission)';
const OWN_TAIL = '(?:(?!\\b(?:and|or)\\b)[^,;.\\n]){0,50}?';
const AFTER = new RegExp(`^${OWN_TAIL}[\\s,(]*(?:${WHEN}|${UNDER})`, 'i');
const MEETABLE = new RegExp(`\\b(?:${PAPER})\\b`, 'i');
/** "…, and, if the client has signed an order, conversion of files": the condition is printed first. */
const BEFORE = new RegExp(
  `(?:^|[;:,\\n]|\\b(?:and|or))\\s*,?\\s*(${WHEN}[^;,\\n]{0,90}),[^,;\\n]{0,60}$`,
  'i',
);

/** The item around a hit, with the condition that stands on it alone. */
export function itemOf(doc: Doc, within: Range, hit: Hit, endorsement: number): Item {
  const condition = conditionAfter(doc, within, hit) ?? conditionBefore(doc, within, hit);
  return { hit, quote: quote(doc, hit), condition, doc, endorsement };
}

function conditionAfter(doc: Doc, within: Range, hit: Range): Quote | null {
  const rest = /^[^;\n.]*/.exec(doc.clean.text.slice(hit.end, within.end))?.[0] ?? '';
  if (!AFTER.test(rest) || !MEETABLE.test(rest)) return null;
  return quote(doc, { start: hit.end, end: hit.end + rest.length });
}

function conditionBefore(doc: Doc, within: Range, hit: Range): Quote | null {
  const from = Math.max(within.start, hit.start - 160);
  const words = doc.clean.text.slice(from, hit.end);
  const m = BEFORE.exec(words);
  if (!m || !MEETABLE.test(m[1] as string)) return null;
  const start = from + m.index + m[0].indexOf(m[1] as string);
  return quote(doc, { start, end: start + (m[1] as string).length });
}
