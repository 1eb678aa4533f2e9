import { sentencesOf, type Range } from '../text/sentences.js';
import type { Hit } from '../vocabulary/matcher.js';
import { hitsIn, lowerOf, quote, type Doc, type Quote } from '../wording/document.js';
import type { WordingReading } from '../wording/reading.js';
import type { Stand } from './stand.js';
import { oncePer } from '../text/oncePer.js';

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

/** Words by which a clause of the form, wherever it stands, says that something is not insured. */
const REFUSES =
  /\b(?:is|are|be|being|does|do|shall|will) (?:not|never|neither|no longer)\b|\b(?:no|nor|none|never)\b|\b(?:except|excepting|excluding|exclud\w+|other than|save|apart from|exclusive of|outside|limited to|confined to|restricted to|ceas\w+|lack\w*|declin\w+|refus\w+)\b/;
const OF_COVER =
  /\b(?:insur(?:e|es|ed|ance)|cover(?:s|ed|age)?|indemni\w+|polic(?:y|ies)|polic(?:y|ies)|certificate|contract of insurance|underwriters?|insurers?|company|we|us|liab\w+|(?:professional|insured|covered|technology|it|business|such|these|those) (?:services?|activit\w+|business|work|operations))\b/;
/** Help that the insurer offers, what counts for the premium, own systems, what suits and proceedings ask for: not the services. */
const OTHER_TALK =
  /\b(?:premium|nothing|terms of service|(?:this|that|the foregoing) (?:paragraph|exclusion|exception|sentence|condition)|descri\w+|rat(?:e|ing)|classif\w+|receipts|turnover|deductible|excess|retention|hotline|help ?line|advice line|line is|panel|leaflets?|courtesy|prevention|notice|notif\w+|notices|subrogat\w+|recover\w* against|cancel\w*|renewal|headings?|names?|brochures?|website|home page|own|reimburse|costs? of|expenses?|sub-?limit|extension|admit|settle|consent of the|other insurance|claims? made|limitation)\b/;

/** What the endorsements that count say against services in words that no rule has read; found once for all services. */
export const unreadSentences = oncePer((stand: Stand): readonly UnreadSentence[] => {
  const read = joined(quotesRead(stand));
  return stand.readings.flatMap((reading) => {
    const ranges = read.get(reading.doc) ?? [];
    const against = [
      ...sentencesOfEndorsements(stand, reading).filter((q) => speaksAgainst(lowerOf(q))),
      ...sentencesOfForm(reading).filter((q) => refusesCover(lowerOf(q))),
    ];
    return against
      .filter((q) => !touches(ranges, q) && hitsIn(q).length > 0)
      .map((words) => ({ words, hits: hitsIn(words) }));
  });
});

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

const HOLDS_LIMITS: readonly WordingReading['units'][number]['section'][] = [
  'insuring',
  'definitions',
  'conditions',
  'other',
];

function sentencesOfForm({ doc, units }: WordingReading): Quote[] {
  return units
    .filter((u) => u.endorsement < 0 && !u.heading && HOLDS_LIMITS.includes(u.section))
    .flatMap((u) => sentencesOf(doc.clean, { start: u.body, end: u.end }))
    .map((range) => quote(doc, range));
}

function refusesCover(lower: string): boolean {
  return REFUSES.test(lower) && OF_COVER.test(lower) && !LEAVES.test(lower) && !OTHER_TALK.test(lower);
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
    ...stand.readings.flatMap((r) => r.formChanges.map((c) => c.quote)),
    ...[
      stand.tie?.quote,
      stand.territory?.words,
      stand.performer.words,
      stand.performer.insured,
      stand.feeWords,
    ].flatMap((q) => q ?? []),
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
