import type { Range } from '../text/sentences.js';
import type { Hit } from '../vocabulary/matcher.js';
import type { Definition } from './definitions.js';
import { hitsIn, lowerOf, quote, textOf, type Doc, type Quote } from './document.js';
import type { Part } from './definitionExtent.js';
import {
  genusOf,
  ILLUSTRATIVE,
  OPEN,
  residualIn,
  settlesList,
  typeOf,
  type Genus,
  type GrantType,
} from './grantType.js';
import { itemOf, type Item } from './item.js';
import { findSchedules, findTie, type Tie } from './tie.js';
import { oncePer } from '../text/oncePer.js';

export type { Genus, GrantType } from './grantType.js';
export { itemOf, type Item } from './item.js';

/** Words that grant: the definition of the insured services, or the clause that stands for one. */
export interface Grant {
  readonly type: GrantType;
  readonly term: string | null;
  readonly quote: Quote;
  /** Its words in lower case, as endorsements leave them. */
  readonly words: string;
  /** The opening words, for a verdict of silence or of a broad grant. */
  readonly opening: Quote;
  /** The residual limb of an illustrative list, on which everything unnamed rests too. */
  readonly residual: Quote | null;
  readonly genus: Genus;
  readonly tie: Tie | null;
  /** Every list of the policy's papers to which its words point, whether they tie it or only name what is included. */
  readonly lists: readonly Tie[];
  /** Items named in the grant, outside what it takes out. */
  readonly items: readonly Item[];
  /** Words of the grant that take out again. */
  readonly exceptions: readonly Quote[];
  /** For a capacity grant: the occupation's words. */
  readonly occupation: Quote | null;
  readonly definition: Definition | null;
  /** Definitions on which this one rests: "Professional Services means IT Services and Cloud Services". */
  readonly referred: readonly Definition[];
}

const REFUSES = '(?:shall not|does not|do not|will not|no cover|not extend|not include)';
const TAKES_OUT = new RegExp(
  [
    'other than', `provided that\\b(?=[^.;]{0,80}\\b${REFUSES}\\b)`, 'excluding', 'exclud\\w+', 'except(?:ing)?\\b', 'apart from', 'aside from', 'exclusive of', 'to the exclusion of',
    'but (?:shall |does |do |is |are )?not\\b(?! (?:be(?:ing)? )?(?:limited|restricted|confined|necessarily|only|merely))', '(?:does|do|shall|will) not (?:include|extend to|comprise|cover)', 'but never\\b', 'leaving out', 'not including', 'and not (?:any|the|in)\\b',
    `(?:though|although|but|save that|except that|however) [^.;]{3,140}? (?:do|does|shall|will|is|are) not (?:count|rank|fall|belong|form|insured|included|covered|be (?:treated|regarded|counted|considered|included))`,
    'save (?:for|that|in|those|as|where)\\b', 'unless (?:it|they|these|this|such work|the same) (?:is|are|falls?|belongs?)\\b', 'with the exception of', 'barring', 'less the', '(?:falls?|lies?|is|are|stands?) outside',
  ].map((words) => `\\b${words}`).join('|'),
); // prettier-ignore

const grantBehind = oncePer((definition: Definition, doc: Doc) =>
  readGrant(doc, definition.grant, definition.parts, definition.term, definition),
);

/** Reads a definition's words as a grant of services; once, for it is weighed before it is chosen. */
export function grantFrom(doc: Doc, definition: Definition): Grant {
  return grantBehind(definition, doc);
}

/** Reads any range as a grant of services. */
export function grantOf(
  doc: Doc,
  range: Range,
  term: string | null,
  definition: Definition | null,
  parts: readonly Part[] = [{ ...range, item: false }],
): Grant {
  return readGrant(doc, range, parts, term, definition);
}

function readGrant(
  doc: Doc,
  range: Range,
  parts: readonly Part[],
  term: string | null,
  definition: Definition | null,
): Grant {
  const whole = quote(doc, range);
  const text = textOf(whole);
  const lower = lowerOf(whole);
  const first = findTie(text);
  const tie = first && !isIncluded(lower, first) ? first : null;
  const lists = findSchedules(text);
  const { inside, exceptions } = partWords(doc, range, parts);
  const inTie = (h: Range): boolean =>
    [...lists, ...(tie ? [tie] : [])].some(
      (t) => h.start >= range.start + t.start && h.end <= range.start + t.end,
    );
  const found = inside.map((words) => ({ words, hits: hitsIn(words).filter((h) => !inTie(h)) }));
  const positive = inside.map(lowerOf).join('\n');
  const said = (definition?.rest ?? []).map((r) => doc.clean.lower.slice(r.start, r.end));
  const type = typeOf(
    [positive, ...said.filter(settlesList)].join('\n'),
    found.flatMap((f) => f.hits),
    tie,
  );
  const genusEnd =
    range.start + openerAt(lower, type, firstService(found.flatMap((f) => f.hits)) - range.start);
  return {
    type,
    term,
    quote: whole,
    words: lower,
    opening: residualOf(doc, range, lower, type) ?? openingOf(doc, range, text, type),
    residual: type === 'illustrative' ? residualQuote(doc, range, lower) : null,
    genus: genusOf(positive),
    tie,
    lists,
    items: found.flatMap(({ words, hits }) =>
      hits.filter((h) => !isGenus(h, genusEnd)).map((hit) => itemOf(doc, words, hit, -1)),
    ),
    exceptions,
    occupation: null,
    definition,
    referred: [],
  };
}

const OPENS_LIST = new RegExp(`(?:${OPEN.source}|${ILLUSTRATIVE.source})[^.;:,]{0,60}$`);

/** "including but not limited to the Activities shown in Item 8": the paper names examples, and ties nothing. */
function isIncluded(lower: string, tie: Tie): boolean {
  const words = lower.slice(tie.start, tie.end).trim();
  return (
    tie.to === 'schedule' &&
    /^(?:those|services?|activit\w+|operations|business)\b/.test(words) &&
    OPENS_LIST.test(lower.slice(Math.max(0, tie.start - 120), tie.start))
  );
}

/** What the parts of a grant give, and the words by which they take out again. */
function partWords(doc: Doc, range: Range, parts: readonly Part[]): { inside: Quote[]; exceptions: Quote[] } {
  const inside: Quote[] = [];
  const exceptions: Quote[] = [];
  for (const part of parts) {
    const { given, taken } = splitPart(doc, part);
    inside.push(...given.map((r) => quote(doc, r)));
    if (!taken) continue;
    const leads =
      !part.item &&
      !/[.]["')]?\s*$/.test(doc.clean.text.slice(part.start, part.end)) &&
      !announcesList(doc, part.start, taken);
    exceptions.push(quote(doc, leads ? { start: taken.start, end: range.end } : taken));
    if (leads) break;
  }
  return { inside, exceptions };
}

/** "The following, except to the extent that any of them consists of X:": the list behind the colon is what is given. */
function announcesList(doc: Doc, from: number, taken: Range): boolean {
  const before = doc.clean.lower.slice(from, taken.start);
  const said = doc.clean.lower.slice(taken.start, taken.end);
  return (
    /\b(?:the following|(?:listed|set out|enumerated|named) below|these)\b/.test(before) &&
    said.trim().length > 40
  );
}

const NEXT_LABEL = /;\s*(?:and |or )?(?=\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s)/;

/** One sentence or item: what it gives, and what it takes out, which ends with its bracket or its own place in a list. */
function splitPart(doc: Doc, part: Range): { given: Range[]; taken: Range | null } {
  const lower = doc.clean.lower.slice(part.start, part.end);
  const at = takesOutAt(lower);
  if (at < 0) return { given: [part], taken: null };
  const before = lower.slice(0, at);
  const listed = NEXT_LABEL.test(before) || /[\s:]\(?(?:a|i|1)[.)]\s/.test(before);
  const stop = /\(\s*$/.test(before)
    ? lower.indexOf(')', at)
    : listed
      ? at + Math.max(-at - 1, lower.slice(at).search(NEXT_LABEL))
      : -1;
  const end = stop <= at ? part.end : part.start + stop;
  const given = [{ start: part.start, end: part.start + at }];
  if (end < part.end) given.push({ start: end, end: part.end });
  return { given, taken: { start: part.start + at, end } };
}

/** The grant after words of it were struck out or exchanged: only its type can change by that. */
export function retype(grant: Grant, from: string, to: string): Grant {
  const squeezed = (s: string): string => s.replace(/\s+/g, ' ').trim();
  if (!squeezed(grant.words).includes(squeezed(from))) return grant;
  const words = squeezed(grant.words).replace(squeezed(from), () => to);
  const hits = grant.items.map((i) => i.hit);
  return { ...grant, words, type: typeOf(words, hits, grant.tie) };
}

/** The field-wide head before an opener is the genus, not an item. */
function isGenus(hit: Hit, genusEnd: number): boolean {
  return isField(hit) && hit.start < genusEnd;
}

/** "IT services, namely: …": the head names the field, the list behind it the services. */
const LISTS =
  /\b(?:consisting of|comprising|namely|to wit|as follows|the following|limited to|that is to say)\b|(?<=\w):(?=\s)/g;

/** Where the list of a grant begins; 0: it has none. */
function openerAt(lower: string, type: GrantType, firstItem: number): number {
  if (type === 'closed') {
    const marks = [...lower.slice(0, Math.max(0, firstItem)).matchAll(LISTS)];
    return marks[marks.length - 1]?.index ?? 0;
  }
  if (type !== 'open' && type !== 'illustrative') return 0;
  return Math.max(0, lower.search(type === 'open' ? OPEN : ILLUSTRATIVE));
}

function firstService(hits: readonly Hit[]): number {
  const starts = hits.filter((h) => !isField(h)).map((h) => h.start);
  return starts.length > 0 ? Math.min(...starts) : 0;
}

function isField(hit: Hit): boolean {
  return hit.concept.id === 'it_general' || hit.concept.id === 'security_services';
}

function residualOf(doc: Doc, range: Range, lower: string, type: GrantType): Quote | null {
  return type === 'illustrative' && !ILLUSTRATIVE.test(lower) ? residualQuote(doc, range, lower) : null;
}

function residualQuote(doc: Doc, range: Range, lower: string): Quote | null {
  const m = residualIn(lower);
  return m ? quote(doc, { start: range.start + m.index, end: range.start + m.index + m.length }) : null;
}

/** Where words begin to take out what the words before them gave; -1: nowhere. */
export function takesOutAt(lower: string): number {
  const m = TAKES_OUT.exec(lower);
  if (!m || m.index < 8) return -1;
  return m.index;
}

function openingOf(doc: Doc, range: Range, text: string, type: GrantType): Quote {
  const limit = type === 'universal' ? 160 : 110;
  const opener =
    type === 'open'
      ? OPEN.exec(text.toLowerCase())
      : type === 'illustrative'
        ? ILLUSTRATIVE.exec(text.toLowerCase())
        : null;
  if (opener) return quote(doc, { start: range.start, end: range.start + opener.index + opener[0].length });
  let end = Math.min(text.length, limit);
  const stop = text.slice(20, end).search(/[.;:](?:\s|$)|\n/);
  if (stop >= 0) end = 20 + stop;
  else if (end < text.length) end = Math.max(20, text.lastIndexOf(' ', end));
  return quote(doc, { start: range.start, end: range.start + end });
}
