import { sentencesOf, type Range } from '../text/sentences.js';
import type { Hit } from '../vocabulary/matcher.js';
import { hitsIn, lowerOf, quote, type Doc, type Quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';
import type { Stand } from './stand.js';

/** A sentence of an endorsement that takes something away, and of which nothing has been made. */
export interface UnreadSentence {
  readonly words: Quote;
  readonly hits: readonly Hit[];
}

const TAKES_AWAY =
  /\b(?:no|not|never|neither|nor|without|cease[sd]?|lapse[sd]?|struck|withdraw\w*|remov\w+|delet\w+|exclud\w+|exclusions?|suspend\w*|cancel\w*|terminat\w+|restrict\w*|limited to|only|solely|unless|until|discontinu\w+|carved? out|outside)\b/;
/** Sentences that say that all stays as it was, or that set a date. */
const LEAVES =
  /\b(?:remains?|unchanged|unaltered|unaffected|in full force)\b|\bnot (?:changed|altered|affected|amended|limited to)\b|\bnothing (?:else|herein|in this (?:endorsement|change))\b|\bwithout limit|\bretro(?:active)? date\b/;

const found = new WeakMap<Stand, readonly UnreadSentence[]>();

/** What the endorsements that count say against services in words that no rule has read; found once for all services. */
export function unreadSentences(stand: Stand): readonly UnreadSentence[] {
  const known = found.get(stand);
  if (known) return known;
  const read = joined(quotesRead(stand));
  const fresh = stand.readings.flatMap((reading) => {
    const ranges = read.get(reading.doc) ?? [];
    return sentencesOfEndorsements(stand, reading)
      .filter((q) => speaksAgainst(lowerOf(q)) && !touches(ranges, q) && hitsIn(q).length > 0)
      .map((words) => ({ words, hits: hitsIn(words) }));
  });
  found.set(stand, fresh);
  return fresh;
}

function sentencesOfEndorsements(stand: Stand, { doc, units, endorsements }: WordingReading): Quote[] {
  const counting = new Set(stand.endorsements.map((e) => e.endorsement));
  return units
    .filter((u) => {
      const own = endorsements[u.endorsement];
      return own !== undefined && !u.heading && counting.has(own);
    })
    .flatMap((u) => sentencesOf(doc.clean, { start: u.body, end: u.end }))
    .map((range) => quote(doc, range));
}

function speaksAgainst(lower: string): boolean {
  return TAKES_AWAY.test(lower) && !LEAVES.test(lower);
}

/** All words of which something has been made. */
function quotesRead(stand: Stand): Quote[] {
  return [
    ...stand.endorsements.flatMap(({ endorsement, settled }) => [
      ...endorsement.changes.map((c) => c.quote),
      ...settled.patches.map((p) => p.words),
    ]),
    ...stand.readings.flatMap(({ doc, definitions }) =>
      definitions.filter((d) => d.endorsement >= 0).map((d) => quote(doc, d.range)),
    ),
    ...stand.exclusions.flatMap((x) => [x.exclusion.whole, ...x.carveBacks.map((b) => b.quote)]),
    ...stand.conditions.map((c) => c.words),
    ...stand.restrictions.map((r) => r.words),
    ...stand.grantTexts,
  ];
}

/** Quotes as ranges of each document that do not overlap, in order. */
function joined(quotes: readonly Quote[]): ReadonlyMap<Doc, readonly Range[]> {
  const out = new Map<Doc, { start: number; end: number }[]>();
  for (const q of [...quotes].sort((a, b) => a.start - b.start)) {
    const ranges = out.get(q.doc) ?? [];
    const last = ranges.at(-1);
    if (last && q.start < last.end) last.end = Math.max(last.end, q.end);
    else ranges.push({ start: q.start, end: q.end });
    out.set(q.doc, ranges);
  }
  return out;
}

function touches(ranges: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = ranges[low];
  return next !== undefined && next.start < end;
}
