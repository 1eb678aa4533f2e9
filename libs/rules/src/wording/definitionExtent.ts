import { sentencesOf, type Range } from '../text/sentences.js';
import type { CleanText } from '../text/clean.js';
import { isStrongHeading, sectionKind } from './headings.js';
import type { Unit } from './outline.js';

/** A sentence of a definition, or an item of its list. */
export interface Part extends Range {
  /** It is an item of a list, with a paragraph of its own. */
  readonly item: boolean;
}

/** How far a definition reaches, and which of its sentences grant. */
export interface Extent {
  readonly end: number;
  /** The first sentence, its list, and the later sentences that go on with it ("Such services include: …"). */
  readonly granting: readonly Part[];
  /** The other sentences; one that ends in a colon holds its list. */
  readonly rest: readonly Range[];
}

/** The extent of a definition that begins with `sentence` in `units[index]`. */
export function extentOf(
  clean: CleanText,
  units: readonly Unit[],
  index: number,
  sentence: Range,
  key: string,
): Extent {
  const last = lastUnitOf(clean, units, index);
  const granting: Part[] = [];
  const rest: Range[] = [];
  let lead: 'grants' | 'other' = 'grants';
  for (let i = index; i <= last; i++) {
    const unit = units[i] as Unit;
    const inList = i > index;
    const from = inList ? unit.body : sentence.start;
    sentencesOf(clean, { start: from, end: unit.end }).forEach((range, n) => {
      const first = n === 0;
      const text = clean.text.slice(range.start, range.end).trim();
      if (first && inList) {
        if (isGroupTitle(units, i)) return;
        if (lead === 'grants') granting.push({ ...range, item: unit.style !== null || unit.heading });
        else widen(rest, range.end);
        return;
      }
      const spelt = inList && unit.style !== null && i < last && lead === 'grants' && !refuses(text);
      const grants = (first && !inList) || spelt || goesOn(text, key);
      if (!inList) lead = grants ? 'grants' : 'other';
      if (grants) granting.push({ ...range, item: false });
      else if (range.end - range.start > 8) rest.push(range);
    });
  }
  return { end: (units[last] as Unit).end, granting, rest };
}

/** A short title over a few labelled items of the list. */
function isGroupTitle(units: readonly Unit[], i: number): boolean {
  return (units[i] as Unit).heading && (units[i + 1]?.style ?? null) !== null;
}

function widen(rest: Range[], end: number): void {
  const before = rest.pop();
  if (before) rest.push({ start: before.start, end });
}

const WORK = '(?:services?|activit(?:y|ies)|operations|work|business|duties|tasks)';
const BACK = `(?:(?:such|these|those|the|our|your|its|typical|usual|typically,?) (?:\\w+ ){0,2}?${WORK}|they|these|this(?: (?:definition|term|expression|phrase|list))?|it|${WORK} of this (?:kind|sort|nature))`;
const HOLDS =
  '(?:(?:shall|will|may|also|further|in particular|specifically|expressly|therefore|typically|for example) )*(?:includes?|comprises?|consists? of|extends? to|encompass(?:es)?|embraces?|means?|are|take in|takes in)';
const GOES_ON = new RegExp(`^ ${HOLDS}\\b`);
const BACK_GOES_ON = new RegExp(`^${BACK} ${HOLDS}\\b`);
const EXAMPLES =
  /^(?:(?:examples?|illustrations?)\b|by way of|for (?:example|instance|illustration)|among (?:these|them|such|others)|without limit|in particular|included (?:in|within|among|are)|the following (?:are|is|services? (?:are|is)) (?:also )?(?:included|examples))/i;
const REFUSES =
  /\b(?:does|do|shall|will|is|are|may) not\b(?! (?:be )?(?:limited|restricted|confined))|\bno\b|\bnor\b|\bnever\b|\bexclud/i;
const WITHOUT_END =
  /\b(?:but|and|though|which)?,? ?(?:is|are|shall|will)? ?not (?:be )?(?:limited|restricted|confined)\b/gi;

function refuses(text: string): boolean {
  return REFUSES.test(text.toLowerCase().slice(0, 90).replace(WITHOUT_END, ' '));
}

/** "Such services include …", "Examples are …": a later sentence that goes on granting. */
export function goesOn(text: string, key: string): boolean {
  const lower = text.toLowerCase().replace(/^["'(]+/, '');
  if (refuses(text)) return false;
  if (EXAMPLES.test(lower)) return true;
  const plain = lower.replace(/"/g, '').replace(/^(?:the|an?) (?=\w)/, (the) => (key.length > 2 ? '' : the));
  const own = key.length > 2 && plain.startsWith(key) ? plain.slice(key.length) : null;
  return own !== null ? GOES_ON.test(own) : BACK_GOES_ON.test(lower);
}

function lastUnitOf(clean: CleanText, units: readonly Unit[], index: number): number {
  const own = units[index] as Unit;
  let last = index;
  let listStyle: string | null = null;
  const seen = new Set<string>();
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i] as Unit;
    const text = clean.text.slice(next.start, next.end);
    const before = clean.text.slice((units[last] as Unit).start, (units[last] as Unit).end);
    if (next.endorsement !== own.endorsement) break;
    const open = !/[.]["')]?$/.test(before) || /:$/.test(before);
    if (next.style && next.style !== own.style && next.style !== 'clause') {
      const opensList =
        /[:;,]$|\b(?:following|services|are|means|include|including)[:;,-]*$/i.test(before) ||
        (open && FIRST_LABEL.test(next.label ?? '')) ||
        seen.has(next.style);
      if (!opensList) break;
      listStyle = next.style;
      seen.add(listStyle);
      last = i;
      continue;
    }
    const below = units[i + 1]?.style ?? null;
    const resumes =
      text.length < 60 &&
      (listStyle !== null ? below === listStyle : /:$/.test(before) && next.heading && below !== null);
    if (resumes && next.style === null && !isStrongHeading(text)) continue;
    if (isPlainItem(next, text) && (listStyle === PLAIN || (listStyle === null && /:$/.test(before)))) {
      listStyle = PLAIN;
      last = i;
      continue;
    }
    if (next.heading && (isStrongHeading(text) || listStyle === null)) break;
    if (
      next.style === null &&
      open &&
      (/^[a-z]/.test(text) ||
        (listStyle === null && /:$/.test(before)) ||
        (/;$/.test(before) && text.length < 160))
    ) {
      last = i;
      continue;
    }
    break;
  }
  return last;
}

const PLAIN = 'plain';

/** An item of a list printed line by line, without labels. */
function isPlainItem(unit: Unit, text: string): boolean {
  return unit.heading && unit.style === null && !isStrongHeading(text) && sectionKind(text) === null;
}

/** A sentence that breaks off before the first label of a list goes on in it. */
const FIRST_LABEL = /^(?:\(?(?:a|i|1)[.)]|•)$/i;
