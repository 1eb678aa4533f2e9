import type { CleanText } from './clean.js';

/** `[start, end)` of the clean text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const BOUNDARY = /[.!?]["')]?\s+(?=["'(]?[A-Z0-9•¢]|\((?:[ivx]{1,4}|[a-z])\)\s)|\n/g;
const ABBREVIATION =
  /(?:\b(?:inc|no|nos|co|corp|ltd|llc|mr|mrs|ms|dr|st|vs|etc|approx|para|art|sec|cl|ed|rev|vol|e\.g|i\.e|u\.s|u\.k|[a-z]))\.$/i;

const REFERENCE =
  /\b(?:section|article|part|clause|item|no|paragraph|exclusion|§)\.? (?:[IVXivx]+|\d+(?:\.\d+)*|[A-Z])\.$/i;

/** "… is added: 6. Administration of …": the label of an item within the sentence. */
const INNER_LABEL = /[:;,]\s(?:and )?\d{1,2}\.$/;

const parted = new WeakMap<CleanText, Map<string, readonly Range[]>>();

/** Sentences of a range. A line end parts sentences too, a number's or an abbreviation's point does not. Kept: many ask for the same. */
export function sentencesOf(clean: CleanText, range: Range): readonly Range[] {
  let known = parted.get(clean);
  if (!known) parted.set(clean, (known = new Map()));
  const key = `${range.start}:${range.end}`;
  let sentences = known.get(key);
  if (!sentences) known.set(key, (sentences = part(clean, range)));
  return sentences;
}

function part(clean: CleanText, range: Range): readonly Range[] {
  const out: Range[] = [];
  let from = range.start;
  BOUNDARY.lastIndex = range.start;
  for (let m = BOUNDARY.exec(clean.text); m && m.index < range.end; m = BOUNDARY.exec(clean.text)) {
    const upto = m[0] === '\n' ? m.index : m.index + m[0].trimEnd().length;
    if (m[0] !== '\n' && standsInside(clean.text.slice(Math.max(from, upto - 20), upto))) continue;
    if (upto > from) out.push({ start: from, end: upto });
    from = m.index + m[0].length;
  }
  if (range.end > from) out.push({ start: from, end: range.end });
  return out;
}

/** The point belongs to an abbreviation, a number or a reference: the sentence goes on. */
function standsInside(before: string): boolean {
  return ABBREVIATION.test(before.slice(-12)) || REFERENCE.test(before) || INNER_LABEL.test(before);
}
