import type { Range } from '../text/sentences.js';
import type { Hit } from '../vocabulary/matcher.js';
import type { Definition } from './definitions.js';
import { hitsIn, lowerOf, quote, textOf, type Doc, type Quote } from './document.js';
import { findTie, type Tie } from './tie.js';

export type GrantType = 'universal' | 'open' | 'illustrative' | 'bare' | 'closed' | 'capacity' | 'tied';

/** Which field the genus of a grant speaks of. */
export type Genus = 'it' | 'security' | 'both' | 'none';

/** Words that grant: the definition of the insured services, or the clause that stands for one. */
export interface Grant {
  readonly type: GrantType;
  readonly term: string | null;
  readonly quote: Quote;
  /** Its words in lower case, as endorsements leave them. */
  readonly words: string;
  /** The opening words, for a verdict of silence or of a broad grant. */
  readonly opening: Quote;
  readonly genus: Genus;
  readonly tie: Tie | null;
  /** Items named in the grant, outside what it takes out. */
  readonly items: readonly Item[];
  /** Words of the grant that take out again. */
  readonly exceptions: readonly Quote[];
  /** For a capacity grant: the occupation's words. */
  readonly occupation: Quote | null;
  readonly definition: Definition | null;
}

export interface Item {
  readonly hit: Hit;
  readonly quote: Quote;
  /** The condition that stands on this item alone. */
  readonly condition: Quote | null;
  readonly doc: Doc;
  /** First-listed by: -1 the form, else the endorsement's order. */
  readonly endorsement: number;
}

const OPEN =
  /\b(?:includ\w+|consist\w*|compris\w*)?[,;]?\s*(?:but|and|though)?\s*(?:is|are|shall)?\s*(?:not|without)\s+(?:being |be )?(?:limited|limitation|restricted|restriction)(?:\s+to)?\b|\bwithout limiting\b|\bnot limited to\b|\bincluding without limitation\b/;
const CLOSED =
  /\bmeans? (?:only|solely|exclusively)|\bonly the following|\bsolely\b|\bexclusively\b|(?<!not |not be |not being |without being )\b(?:limited|restricted|confined) to\b|\bno others?\b|\bnothing else\b|\bthe following(?: \w+)?(?: services| activities)? only\b|\bonly those\b|\bare only\b|\bonly\b(?=\s+(?:the|those|these|services|if))/;
const ILLUSTRATIVE =
  /\bsuch as\b|\bincluding\b|\bincludes?\b|\bexamples? of (?:which|such)\b|\bfor example\b|\be\.g\.|\bfor instance\b|\bby way of (?:example|illustration)\b|\bamong (?:other|them)|\btypically\b|\bin particular\b/;
const RESIDUAL =
  /\b(?:and|or)(?: any| all)? (?:other |any other )?(?:related|similar|like|allied|associated|comparable|ancillary|other|kindred)(?: [\w-]+){0,5} (?:services?|activit\w+|work|matters|tasks|functions)\b|\b(?:and|or) (?:any )?(?:services?|activities|work) (?:related|incidental|ancillary|similar|allied|connected) (?:to|thereto|therewith)\b|\band (?:related|similar|allied) (?:it|information technology|computer|technology)\b|\bet cetera\b|\betc\b/;
const UNIVERSAL =
  /\b(?:any|all|every|whatever)\s+(?:and all\s+)?(?:advice[^.;]{0,40}?\b(?:or|and)\s+)?(?:other\s+)?(?:professional |business |kind of |and every |of the )?(?:services?|work|activit\w+|professional services)\b(?!\s+(?:stated|described|listed|specified|shown|set|in item|in the schedule|declared|disclosed))|\bservices? of (?:any|whatever|every) (?:kind|nature|sort|description)|\bany and all (?:professional )?services?\b|\bwhatever services?\b/;
/** Services with nothing said of their kind. */
const GENERIC =
  /^\W*(?:means?|is|are|shall mean)?\W*(?:the |any |all )?(?:advice[^.;]{0,40}\b(?:or|and) )?(?:professional |business )?services?\b/;
const FIELD =
  /\b(?:information (?:and communications? )?technology|it|ict|i\.t\.|computer(?: and [\w ]{3,20})?|technology|technological|tech|information systems?|data processing|electronic data processing|digital|software|cyber(?:security| security)?|information security|security)\b/;
const SECURITY_FIELD =
  /\b(?:cyber(?: ?security)?|information security|security(?: and)?)\b[^,;:.]{0,40}\b(?:services?|solutions)/;
const IT_FIELD =
  /\b(?:information (?:and communications? )?technology|it|ict|computer|technology|tech|information systems?|digital)\b/;
const BARE =
  /\b(?:information technology|it|ict|computer|technology|tech|information systems?|electronic data processing)\b[^,;]{0,30}\b(?:consult\w*|services?)\b/;
const TAKES_OUT =
  /\b(?:other than|provided that\b(?=[^.;]{0,80}\b(?:shall not|does not|will not|no cover|not extend|not include)\b)|excluding|exclud\w+|except\b|but (?:shall |does |do )?not\b(?! (?:be(?:ing)? )?(?:limited|restricted|confined|necessarily))|does not include|not including|and not (?:any|the|in)|save for|with the exception of|less the)/;

/** Reads a definition's words as a grant of services. */
export function grantFrom(doc: Doc, definition: Definition): Grant {
  return grantOf(doc, definition.grant, definition.term, definition);
}

/** Reads any range as a grant of services. */
export function grantOf(doc: Doc, range: Range, term: string | null, definition: Definition | null): Grant {
  const whole = quote(doc, range);
  const text = textOf(whole);
  const lower = lowerOf(whole);
  const tie = findTie(text);
  const takeOutAt = takesOutAt(lower);
  const exceptions = takeOutAt < 0 ? [] : [quote(doc, { start: range.start + takeOutAt, end: range.end })];
  const inside = quote(doc, { start: range.start, end: takeOutAt < 0 ? range.end : range.start + takeOutAt });
  const tieSafe = tie ? [range.start + tie.start, range.start + tie.end] : [-1, -1];
  const hits = hitsIn(inside).filter(
    (h) => !(h.start >= (tieSafe[0] as number) && h.end <= (tieSafe[1] as number)),
  );
  const positive = lower.slice(0, takeOutAt < 0 ? undefined : takeOutAt);
  const type = typeOf(positive, hits, tie);
  return {
    type,
    term,
    quote: whole,
    words: lower,
    opening: residualOf(doc, range, lower, type) ?? openingOf(doc, range, text, type),
    genus: genusOf(positive),
    tie,
    items: hits
      .filter((h) => !isGenus(h, positive, range.start, type))
      .map((hit) => itemOf(doc, inside, hit, -1)),
    exceptions,
    occupation: null,
    definition,
  };
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
function isGenus(hit: Hit, lower: string, start: number, type: GrantType): boolean {
  if (type !== 'open' && type !== 'illustrative') return false;
  if (hit.concept.id !== 'it_general' && hit.concept.id !== 'security_services') return false;
  const opener = lower.search(type === 'open' ? OPEN : ILLUSTRATIVE);
  return opener >= 0 && hit.start - start < opener;
}

/** "… and other related information technology services": the words on which everything unnamed rests. */
function residualOf(doc: Doc, range: Range, lower: string, type: GrantType): Quote | null {
  if (type !== 'illustrative' || ILLUSTRATIVE.test(lower)) return null;
  const m = RESIDUAL.exec(lower);
  return m ? quote(doc, { start: range.start + m.index, end: range.start + m.index + m[0].length }) : null;
}

/** Where words begin to take out what the words before them gave; -1: nowhere. */
export function takesOutAt(lower: string): number {
  const m = TAKES_OUT.exec(lower);
  if (!m || m.index < 8) return -1;
  return m.index;
}

/** Every service of a field, with nothing left to a list. */
const QUANTIFIED =
  /\b(?:any|all|every)\b (?:and all )?(?:information (?:and communications? )?technology|it|ict|computer|technology|it[- ]related|technology[- ]related|cyber\w*|digital)\b[^,.;]{0,40}\b(?:services?|activit\w+|work)\b|\b(?:information technology|it|ict|computer|technology|it[- ]related|technology[- ]related)\b[^,.;]{0,20}\bservices? of (?:any|every|whatever) (?:kind|description|nature|sort)|\beverything (?:you|the insured) (?:do|does)\b[^.;]{0,60}\b(?:information technology|it|computer|technology)\b/;
const ANY_KIND = /\bof (?:any|every|whatever) (?:kind|description|nature|sort)\b/;

function typeOf(lower: string, hits: readonly Hit[], tie: Tie | null): GrantType {
  const strong = hits.filter((h) => h.concept.id !== 'it_general');
  if (OPEN.test(lower)) return 'open';
  if (QUANTIFIED.test(lower.slice(0, 160)) && !tie && !ILLUSTRATIVE.test(lower) && !CLOSED.test(lower))
    return 'open';
  if (UNIVERSAL.test(lower.slice(0, 80)) && !hasFieldBefore(lower) && !(tie && strong.length === 0))
    return 'universal';
  if (GENERIC.test(lower) && strong.length === 0 && !FIELD.test(lower.slice(0, 200)) && !tie)
    return 'universal';
  if (CLOSED.test(lower)) return strong.length === 0 && tie ? 'tied' : 'closed';
  if (ILLUSTRATIVE.test(lower) && (strong.length > 0 || FIELD.test(lower))) return 'illustrative';
  if (RESIDUAL.test(lower) && strong.length > 0) return 'illustrative';
  if (tie && (strong.length === 0 || ANY_KIND.test(lower))) return 'tied';
  return isBare(lower, strong) ? 'bare' : 'closed';
}

function hasFieldBefore(lower: string): boolean {
  const at = lower.search(UNIVERSAL);
  const words = lower.slice(at, at + 60);
  return /^(?:any|all|every)\b[^,.;]{0,25}\b(?:information technology|it|computer|technology|data|security)\b[^,.;]{0,20}\bservices/.test(
    words,
  );
}

/** A field-wide head with consulting or services, and no list to speak of. */
function isBare(lower: string, hits: readonly Hit[]): boolean {
  const core = lower.replace(
    /\b(?:performed|rendered|provided|supplied|carried out|furnished|which|that|for others|by or on behalf|by the|to (?:its|your|their|clients|customers|others))\b.*$/s,
    '',
  );
  const m = BARE.exec(core);
  if (!m) return false;
  const items = core.split(/,| and | or |;|\n/).filter((part) => /[a-z]{3}/.test(part));
  return items.length <= 2 || (items.length === 3 && hits.length <= 1);
}

function genusOf(lower: string): Genus {
  const head = lower.split(/\bsuch as\b|\bincluding\b|\bexamples\b|\bincludes\b/)[0] ?? lower;
  const security = SECURITY_FIELD.test(head);
  const it = IT_FIELD.test(head);
  if (security && it) return 'both';
  return security ? 'security' : it ? 'it' : 'none';
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

const CONDITION =
  /^[\s,]*(?:provided\b|if\b|when\b|where\b|subject to\b|on condition\b|so long as\b|but only (?:if|when|where|under)\b|only (?:if|when|where)\b|(?:performed |carried out |undertaken |conducted |done )?(?:under|pursuant to|in accordance with|with|within|upon|after|following) [^,;\n]{0,60}\b(?:written|signed|contract|agreement|consent|authori[sz]\w+|statement of work|engagement letter|permission))/i;

/** The item around a hit, with the condition that stands on it alone. */
export function itemOf(doc: Doc, within: Range, hit: Hit, endorsement: number): Item {
  const after = doc.clean.text.slice(hit.end, within.end);
  const rest = /^[^;\n.]*/.exec(after)?.[0] ?? '';
  const m = CONDITION.exec(rest);
  const condition = m ? quote(doc, { start: hit.end, end: hit.end + rest.length }) : null;
  const end =
    condition &&
    /\b(?:written|signed|contract|agreement|consent|authori[sz]|statement of work|engagement|permission|verified|copy)\b/i.test(
      rest,
    )
      ? condition
      : null;
  return { hit, quote: quote(doc, hit), condition: end, doc, endorsement };
}
