import { findDates } from '../text/dates.js';
import { sentencesOf, type Range } from '../text/sentences.js';
import type { Day } from '../types.js';
import { lowerOf, quote, textOf, type Doc, type Quote } from './document.js';
import type { Unit } from './outline.js';
import { referencesIn, type Reference } from './references.js';

/**
 * What a sentence of an endorsement does. To the grant: `add`, `remove`, `replace`. To an exclusion: `carve_back` (an
 * exception), `narrow` (held to some matter), `delete`, `bring` (a new one, or more words for one).
 */
export type ChangeKind =
  'add' | 'remove' | 'replace' | 'carve_back' | 'narrow' | 'delete' | 'bring' | 'renew';

/** A sentence that changes the policy, with the list that it opens. */
export interface Change {
  readonly quote: Quote;
  /** The sentence alone, in lower case. */
  readonly lower: string;
  /** The words that it brings, in lower case: behind its colon, within its quotation marks, in the list below. */
  readonly payload: string;
  readonly references: readonly Reference[];
  /** The day from which it counts, where it has one of its own. */
  readonly effectiveOn: Day | null;
  /** The last day on which it counts, where it is said to end. */
  readonly until: Day | null;
}

const SERVICE = String.raw`services?|activit(?:y|ies)|business|operations|work|practice|capacit(?:y|ies)|occupations?`;
const ADDED = [
  String.raw`added (?:to|as|under|by|at|in|after)`,
  String.raw`(?:is|are) (?:hereby )?(?:added|inserted|entered|appended|included|insured)`,
  String.raw`amended (?:so as )?to (?:also |further )?(?:include|add|insert)`,
  String.raw`(?:amended|changed|supplemented|extended|enlarged|widened) by (?:the )?(?:add|insert|inclu|append)\w+`,
  String.raw`(?:extended|enlarged|widened|broadened|expanded) (?:so as )?to (?:also )?(?:include|cover|apply|embrace|take in|the)`,
  String.raw`(?:shall|will|is to|are to) (?:also|further|in addition) (?:include|mean|cover)`,
  String.raw`(?:also|further|additionally) (?:includes?|means?|covers?|takes? in|embraces?|comprises?|extends? to|reaches)`,
  String.raw`in addition to (?:those|the)`,
  String.raw`additional (?:insured |covered |declared )?(?:${SERVICE})`,
  String.raw`(?:deemed|taken|understood|treated|read) (?:so as )?to (?:also )?(?:include|comprise|cover|embrace|extend)`,
  String.raw`treat(?:ed)? [^.;]{3,120} as (?:an? |one of |part of |being |falling )?[^.;]{0,40}\b(?:${SERVICE})\b`,
  String.raw`(?:now |also |henceforth )?(?:counts?|ranks?|rank|numbered|falls?|comes?) (?:now |also )?(?:among|amongst|within|under|as (?:an? )?)`,
  String.raw`(?:shall|will|now|also|henceforth) (?:be (?:one|part) of|forms? part of|be among)`,
  String.raw`(?:cover|coverage|insurance|policy|section) is (?:hereby |also )?extended to`,
  String.raw`agree\w* to include`,
  String.raw`is agreed that .{0,60}includ`,
  String.raw`(?:is|are|becomes?) (?:an? )?(?:insured|covered) (?:activit\w+|services?)`,
  String.raw`underwriters agree\b(?! that the)`,
  String.raw`insurers? agrees?\b(?! that the)`,
  String.raw`joins the (?:list|items|services|activities)`,
  String.raw`(?:also|now) cover\w*`,
  String.raw`includes?\b(?=[^.]{0,80}\bservices?\b)`,
  String.raw`(?:${SERVICE})"? (?:shall |is to |are to )?(?:also )?includes?\b`,
  String.raw`brought (?:with)?in\b`,
  String.raw`(?:have|has) (?:been )?(?:added|included|inserted)`,
  String.raw`(?:adds|inserts)\b|\bwe (?:now |hereby |also |agree to )?(?:add|include|insure)`,
];
const ADDS = new RegExp(String.raw`\b(?:${ADDED.join('|')})`, 'i');
const STRUCK =
  /\b(?:deleted?|removed|withdrawn|struck|no longer (?:includes?|forms?|applies|appl|covers?|count)|ceases? to|deleting|removing|omitted|lapses?|cancelled|revoked|of no (?:further )?effect|waived|disapplied|dispensed with|falls? away|bought back|written back|reduced by|taken out)\b/i;
/** What was struck is struck for some matter only. */
const IN_PART =
  /\b(?:so far as|insofar as|to the extent|in so far as|(?:in|with) (?:respect|regard|relation) (?:of|to)|as regards|for (?:the purposes? of|claims?))\b/i;
const REPLACED =
  /\b(?:replaced|substituted|restated|amended to read|to read as follows|superseded|amended in its entirety)\b/i;
const EXCLUSION = /\bexclusions?\b|\bexceptions? (?:no\.? ?)?(?:\(?\d[\w.]*\)?|\([a-z]{1,4}\))/i;
const HELD_TO =
  /\b(?:restricted|limited|confined|narrowed|reduced|cut back) to\b|\b(?:shall|does|do|will|is to) (?:now )?(?:only|solely) apply\b|\b(?:appl(?:y|ies)) (?:only|solely|exclusively)\b/i;
const EXCEPTED =
  /\bnothing in\b|\b(?:shall|does|do|will) not (?:be read to |be taken to |extend or )?(?:apply|extend|reach|exclude)|\bexcept\b|\bnot (?:be )?appl(?:y|ied)\b|\binoperative (?:for|as|in|where)\b|\bleaves? (?:untouched|unaffected)|\b(?:is|are) not (?:affected|caught|touched|hit|prejudiced)\b|\bapart from\b|\bother than\b|\bsave (?:for|that|where|to)\b|\bunless\b|\bprovided\b|\bcarved? (?:out|back)\b/i;
const REFUSES =
  /\b(?:is|are|shall be) not (?:insured|included|covered)|\bnot (?:be (?:deemed|taken|read) to )?(?:include|apply|extend|cover)\b|\bno cover|\bnot (?:be )?liable\b|^not insured|\bnot (?:to )?be (?:counted|treated|regarded|considered|deemed)\b|\b(?:falls?|lies?) outside\b|\bneither (?:defend|pay|cover)|\bwill not (?:pay|defend)\b/;
/** The words with which exclusions begin, and grants never. */
const LEADS_IN =
  /^["'\s]*(?:(?:\(?\w{1,4}\)?[.)]|[A-Z]{0,4}\.?\d{1,3}(?:\.\d{1,3})*\.?(?=\s))\s*)?["']?(?:any claim |claims? |loss |liability )?(?:directly or indirectly|arising|based (?:up)?on|resulting from|in consequence of|in connection with|connected with|attributable to|alleging|caused by|for (?:any|the) (?:failure|loss|liability|claim)|in any way)/i;
const PATCHED =
  /\bthe (?:words?|phrase|expression)s? "[^"]{2,160}"[^.]{0,80}?\b(?:deleted|removed|replaced|struck|omitted)/;
const BOILERPLATE =
  /\b(?:all (?:other|else)|every other (?:term|provision)|remain(?:s)? unchanged|additional premium|return premium|a\.?p\.? )\b/i;

/** Whether single quoted words are struck or exchanged: a patch, which is read apart. */
export function isPatch(lower: string): boolean {
  return PATCHED.test(lower);
}

/** What a sentence does, given whether it speaks of an exclusion. Null: it changes nothing of ours. */
export function kindOf(lower: string, ofExclusion: boolean, payload = payloadOf(lower)): ChangeKind | null {
  if (ofExclusion) return kindForExclusion(lower);
  if (REPLACED.test(lower)) return 'replace';
  const adds = ADDS.test(lower);
  if (adds && LEADS_IN.test(payload)) return 'bring';
  if (REFUSES.test(lower)) return null;
  if (STRUCK.test(lower)) return 'remove';
  return adds ? 'add' : null;
}

function kindForExclusion(lower: string): ChangeKind | null {
  if (REPLACED.test(lower)) return 'renew';
  if (/\bendorsement (?!does|shall|will)[^.]{1,30}\b(?:shall|does|do|will) not apply/.test(lower))
    return 'carve_back';
  if (STRUCK.test(lower)) return IN_PART.test(lower) ? 'carve_back' : 'delete';
  if (HELD_TO.test(lower) && !/\b(?:shall|does|will) not\b/.test(lower)) return 'narrow';
  const brings = ADDS.test(lower) || /\bexclusions?:/.test(lower);
  const stated =
    /\b(?:exclusion|exception)(?: \(?[\w.]{1,8}\)?)? (?:shall|does|will) not (?:apply|extend)/.test(lower);
  const whole = /\bexclusions? (?:is|are) (?:hereby )?added|\bthe following exclusions?\b/.test(lower);
  if (brings && !stated && (whole || !EXCEPTED.test(lower))) return 'bring';
  return EXCEPTED.test(lower) || /\bamended\b/.test(lower) ? 'carve_back' : null;
}

/** The words that a sentence brings: what stands behind its colon, or within its quotation marks. */
export function payloadOf(text: string): string {
  return text.slice(payloadAt(text));
}

/** Where the words that a sentence brings begin; 0: nowhere in particular. */
export function payloadAt(text: string): number {
  const colon = text.search(/:\s/);
  if (colon >= 0) return colon + 2;
  const quoted = text.search(/"[^"]{12,}/);
  return quoted >= 0 ? quoted + 1 : 0;
}

/** Whether a sentence names an exclusion as such. */
export function namesExclusion(lower: string): boolean {
  return EXCLUSION.test(lower) || /\bendorsement [\w-]+ (?:shall|does|will) not apply/.test(lower);
}

/** The sentences of a unit that may change the policy. */
export function changesIn(doc: Doc, unit: Unit, following: readonly Unit[], dayFirst: boolean): Change[] {
  const sentences = sentencesOf(doc.clean, { start: beginOf(unit), end: unit.end }).flatMap((s) =>
    clausesOf(doc, s),
  );
  return sentences.flatMap((range, i) => {
    const lower = lowerOf(quote(doc, range));
    if (isPatch(lower) || !maySpeak(lower)) return [];
    const open = i === sentences.length - 1;
    const words = quote(doc, open ? withList(doc, range, unit, following) : range);
    const payload = payloadOf(lowerOf(words));
    return [
      {
        quote: words,
        lower,
        payload,
        references: referencesIn(textOf(quote(doc, range))),
        effectiveOn: ownDay(doc, range, dayFirst),
        until: lastDay(doc, range, dayFirst),
      },
    ];
  });
}

/** "X is deleted from, and Y is added to, the Services": one clause strikes, the other adds. */
function clausesOf(doc: Doc, sentence: Range): Range[] {
  const lower = lowerOf(quote(doc, sentence));
  if (isPatch(lower)) return besidePatch(lower, sentence);
  if (!STRUCK.test(lower) || !ADDS.test(lower) || REPLACED.test(lower)) return [sentence];
  for (const m of lower.matchAll(/[,;] (?:and |but )?/g)) {
    const [left, right] = [lower.slice(0, m.index), lower.slice(m.index)];
    const parted = STRUCK.test(left) !== STRUCK.test(right) && ADDS.test(left) !== ADDS.test(right);
    if (!parted) continue;
    const at = sentence.start + m.index + m[0].length;
    return [
      { start: sentence.start, end: at },
      { start: at, end: sentence.end },
    ];
  }
  return [sentence];
}

/** "Item (c) is deleted, and in item (i) the words "…" are deleted": the patch is one clause of two. */
function besidePatch(lower: string, sentence: Range): Range[] {
  for (const m of lower.matchAll(/[,;] (?:and |but )?/g)) {
    const at = m.index + m[0].length;
    const [left, right] = [lower.slice(0, m.index), lower.slice(at)];
    if (isPatch(left) === isPatch(right) || !(STRUCK.test(left) && STRUCK.test(right))) continue;
    return [
      { start: sentence.start, end: sentence.start + at },
      { start: sentence.start + at, end: sentence.end },
    ];
  }
  return [sentence];
}

function maySpeak(lower: string): boolean {
  return kindOf(lower, false) !== null || kindOf(lower, true) !== null;
}

/** "With effect from 1 May, …", "Effective 1/5/2027, …": the sentence begins with a day of its own. */
const OWN_DAY =
  /^\W*(?:[\w. -]{0,40}?[,:]?\s*)?\b(?:with effect|effective|as (?:from|of)|from|commencing|on and after|in force)\b/i;

function ownDay(doc: Doc, range: Range, dayFirst: boolean): Day | null {
  const head = doc.clean.text.slice(range.start, Math.min(range.end, range.start + 90));
  const m = OWN_DAY.exec(head);
  if (!m) return null;
  const date = findDates(head, dayFirst).find((d) => d.start >= m[0].length && d.start - m[0].length < 14);
  return date?.day ?? null;
}

/** "… until 30 April 2026": the words count no longer than that. */
function lastDay(doc: Doc, range: Range, dayFirst: boolean): Day | null {
  const text = textOf(quote(doc, range));
  const date = findDates(text, dayFirst).find((d) =>
    /\b(?:until|till|up to|ending(?: on)?|and ends? on|through)\s+$/i.test(text.slice(0, d.start)),
  );
  return date?.day ?? null;
}

/** "Item 5 of the Declarations is deleted" begins with what elsewhere is a label. */
export function beginOf(unit: Unit): number {
  return unit.style === 'item' || unit.style === 'clause' || /\.[IVX]|\d\.\d/.test(unit.label ?? '')
    ? unit.start
    : unit.body;
}

/** A sentence that ends in a colon goes on in the list below it. */
function withList(doc: Doc, range: Range, unit: Unit, following: readonly Unit[]): Range {
  const sentence = doc.clean.text.slice(range.start, range.end).trim();
  let end = range.end;
  let open = /[:;,]$/.test(sentence) || following[0]?.style != null;
  for (const next of following) {
    const text = doc.clean.text.slice(next.start, next.end);
    if (!open || next.heading || next.endorsement !== unit.endorsement || BOILERPLATE.test(text)) break;
    if (isInstruction(text.toLowerCase())) break;
    if (next.style !== null && next.style === unit.style && !/:$/.test(sentence)) break;
    end = next.end;
    open = next.style !== null || /[;,:]$/.test(text);
  }
  return { start: range.start, end };
}

function isInstruction(lower: string): boolean {
  const kind = kindOf(lower, namesExclusion(lower));
  return kind !== null && kind !== 'bring';
}
