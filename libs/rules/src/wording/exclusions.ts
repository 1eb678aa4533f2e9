import { sentencesOf, type Range } from '../text/sentences.js';
import { LABEL } from '../text/assemble.js';
import type { Doc, Quote } from './document.js';
import { lowerOf, quote, textOf } from './document.js';
import type { Definition } from './definitions.js';
import type { Unit } from './outline.js';

import {
  EXCEPTION,
  ATTACHES,
  STATES,
  NARROWED_TERM,
  LIMITED_TERM,
  TAKES_OUT,
  OPENS_LIST,
  WARRANTS,
  OWN_PART,
  RESTORES,
  EXCEPTION_ENDS,
  AMENDS_OTHER,
} from './exclusionWords.js';

export type ExclusionSource = 'exclusion' | 'definition' | 'grant' | 'warranty' | 'statement';

/** Words that take services out, with the words that put some back. */
export interface Exclusion {
  readonly source: ExclusionSource;
  /** The words that exclude. */
  readonly core: Quote;
  /** Core and exceptions together. */
  readonly whole: Quote;
  readonly carveBacks: readonly CarveBack[];
  readonly label: string | null;
  /** Index of the endorsement in its document; -1: the form. */
  readonly endorsement: number;
}

export interface CarveBack {
  readonly quote: Quote;
  /** Endorsement that brought it, in the same document; -1: printed with the exclusion. */
  readonly endorsement: number;
}

/** Every exclusion of an outline: in exclusion sections, in single statements, in warranties. */
export function findExclusions(doc: Doc, units: readonly Unit[]): Exclusion[] {
  const out: Exclusion[] = [];
  units.forEach((unit, i) => {
    if (unit.heading) return;
    if (unit.section === 'exclusions') addListed(doc, units, i, out);
    else if (unit.section !== 'first_party') addStated(doc, unit, out);
  });
  return out;
}

function addListed(doc: Doc, units: readonly Unit[], i: number, out: Exclusion[]): void {
  const unit = units[i] as Unit;
  const text = doc.clean.text.slice(unit.body, unit.end);
  const last = out[out.length - 1];
  if (last && isUnderException(doc, last, units, i)) {
    const item = carve(doc, { start: unit.body, end: unit.end }, -1);
    out[out.length - 1] = { ...last, carveBacks: [...last.carveBacks, item] };
    return;
  }
  if (AMENDS_OTHER.test(text)) return;
  if (last && ATTACHES.test(text) && last.endorsement === unit.endorsement) {
    out[out.length - 1] = {
      ...last,
      carveBacks: [...last.carveBacks, carve(doc, { start: unit.body, end: unit.end }, -1)],
    };
    return;
  }
  for (const part of inlineItems(doc, { start: unit.body, end: unit.end })) {
    const exclusion = exclusionFrom(doc, part, 'exclusion', unit);
    if (exclusion) out.push(exclusion);
  }
}

/** The exclusions in words that an endorsement adds to those of the form. */
export function exclusionsFrom(doc: Doc, range: Range, endorsement: number): Exclusion[] {
  return inlineItems(doc, range).flatMap(
    (part) => exclusionFrom(doc, part, 'exclusion', { label: null, endorsement }) ?? [],
  );
}

/** "This exclusion shall not apply to:" and a list below: each item is an exception. */
function isUnderException(doc: Doc, last: Exclusion, units: readonly Unit[], i: number): boolean {
  const unit = units[i] as Unit;
  if (unit.style === null || last.carveBacks.length === 0 || last.endorsement !== unit.endorsement)
    return false;
  let before = i - 1;
  while (before > 0 && units[before]?.style === unit.style) before--;
  const opener = units[before];
  if (!opener || opener.end < last.whole.start || opener.style === unit.style) return false;
  return /:$/.test(doc.clean.text.slice(opener.start, opener.end)) && opensException(doc, opener);
}

function opensException(doc: Doc, { start, end }: Unit): boolean {
  const lower = doc.clean.lower.slice(start, end);
  const at = firstException(lower);
  return at >= 0 && end - start - at < 160;
}

function exclusionFrom(
  doc: Doc,
  range: Range,
  source: ExclusionSource,
  unit: Pick<Unit, 'label' | 'endorsement'>,
): Exclusion | null {
  const whole = quote(doc, range);
  const lower = lowerOf(whole);
  const at = firstException(lower);
  if (lower.length < 4 || (at < 0 && /:$/.test(lower.trim()) && lower.length < 140)) return null;
  const core = quote(doc, { start: range.start, end: at < 0 ? range.end : range.start + at });
  const carveBacks =
    at < 0 ? [] : [carve(doc, { start: range.start + at, end: range.start + exceptionEnd(lower, at) }, -1)];
  return { source, core, whole, carveBacks, label: unit.label, endorsement: unit.endorsement };
}

/** Where an exception ends: with its clause, or where the clause says how far it does not reach. */
function exceptionEnd(lower: string, at: number): number {
  const from = at + 12;
  const stop = lower.slice(from).search(EXCEPTION_ENDS);
  return stop < 0 ? lower.length : from + stop + 1;
}

function firstException(lower: string): number {
  const inverted = RESTORES.exec(lower);
  const plain = plainException(lower);
  const at = inverted ? inverted.index + inverted[0].length : -1;
  return at < 0 ? plain : plain < 0 ? at : Math.min(at, plain);
}

function plainException(lower: string): number {
  EXCEPTION.lastIndex = 0;
  for (let m = EXCEPTION.exec(lower); m; m = EXCEPTION.exec(lower)) {
    if (m.index > 12 || /^(?:however|nothing)/.test(m[0])) return m.index;
  }
  return -1;
}

function carve(doc: Doc, range: Range, endorsement: number): CarveBack {
  return { quote: quote(doc, range), endorsement };
}

function addStated(doc: Doc, unit: Unit, out: Exclusion[]): void {
  const sentences = sentencesOf(doc.clean, { start: unit.body, end: unit.end });
  sentences.forEach((range) => {
    const text = textOf(quote(doc, range));
    if (/\bexclusion that reads\b/i.test(text)) return;
    const warranty = WARRANTS.exec(text);
    if (warranty) {
      const start = range.start + warranty.index + warranty[0].length;
      out.push({
        source: 'warranty',
        core: quote(doc, { start, end: range.end }),
        whole: quote(doc, range),
        carveBacks: [],
        label: unit.label,
        endorsement: unit.endorsement,
      });
      return;
    }
    const last = out[out.length - 1];
    if (
      last &&
      ATTACHES.test(text) &&
      last.whole.end >= unit.start - 1 &&
      last.endorsement === unit.endorsement
    ) {
      out[out.length - 1] = { ...last, carveBacks: [...last.carveBacks, carve(doc, range, -1)] };
      return;
    }
    if (
      /\b(?:any|all|those|these) (?:such|operations|activities)\b/i.test(text.slice(-60)) &&
      warranted(out, unit)
    )
      return;
    const stated = STATES.exec(text) ?? (unit.endorsement >= 0 ? NARROWED_TERM : LIMITED_TERM).exec(text);
    if (!stated || OWN_PART.test(text)) return;
    if (/\bexclusions?(?: (?:no\.? ?)?\(?[\w.]{1,6}\)?)?\s*(?:shall|does|do|will) not apply/i.test(text))
      return;
    if (/\bendorsement (?!does|shall|will)[^.]{1,30}\b(?:shall|does|do|will) not apply/i.test(text)) return;
    const inverted = isInverted(stated) || isPassive(stated, text);
    const from = range.start + (inverted ? clauseStart(text, stated.index) : stated.index);
    for (const part of inlineItems(doc, { start: from, end: range.end })) {
      const exclusion = exclusionFrom(doc, part, 'statement', unit);
      if (exclusion) out.push(exclusion);
    }
  });
}

function isInverted(m: RegExpExecArray): boolean {
  return m.groups?.inverted !== undefined || m.groups?.quoted !== undefined;
}

const BEFORE_SUBJECT =
  /[;:]\s|\b(?:provided(?: always)?,? that|on (?:the understanding|condition|the basis|the footing) that|but|save that|except that)\s/gi;

/** Where the clause begins in which something is said to stand outside: behind the sentence's last proviso or semicolon. */
function clauseStart(text: string, at: number): number {
  const marks = [...text.slice(0, at).matchAll(BEFORE_SUBJECT)];
  const last = marks[marks.length - 1];
  return last ? last.index + last[0].length : 0;
}

/** "Penetration testing is not insured.": what is taken out comes first. */
function isPassive(m: RegExpExecArray, text: string): boolean {
  return /^(?:is|are|shall be)\b/i.test(m[0]) && text.length - m.index - m[0].length < 40;
}

/** "This Policy does not apply to those operations" after a warranty adds nothing to it. */
function warranted(out: readonly Exclusion[], unit: Unit): boolean {
  const last = out[out.length - 1];
  return last?.source === 'warranty' && last.whole.start >= unit.start;
}

/** Sentences of a definition that take something out: "does not include ...". */
export function limitsOf(doc: Doc, definition: Definition): Exclusion[] {
  return definition.rest.flatMap((range) => {
    const m = TAKES_OUT.exec(textOf(quote(doc, range)));
    if (!m || OPENS_LIST.test(textOf(quote(doc, range)))) return [];
    const core = quote(doc, { start: range.start + (isInverted(m) ? 0 : m.index), end: range.end });
    return [
      {
        source: 'definition' as const,
        core,
        whole: quote(doc, range),
        carveBacks: [],
        label: null,
        endorsement: definition.endorsement,
      },
    ];
  });
}

const INLINE = /(?:^|[\s:;,.])\(([a-z]{1,4}|\d{1,2})\)\s/gi;

/** "(a) …; (b) …" printed in one run: the items, or the whole range when there are none. */
export function inlineItems(doc: Doc, range: Range): Range[] {
  const text = doc.clean.text.slice(range.start, range.end);
  const marks: number[] = [];
  let expected = '';
  INLINE.lastIndex = 0;
  for (let m = INLINE.exec(text); m; m = INLINE.exec(text)) {
    const label = (m[1] as string).toLowerCase();
    if (marks.length === 0 ? !['a', 'i', '1'].includes(label) : label !== expected) continue;
    marks.push(m.index + m[0].length);
    expected = nextLabel(label, marks.length);
  }
  if (marks.length < 2) return [range];
  return marks.map((from, i) => {
    const next = marks[i + 1];
    const to = next === undefined ? text.length : text.lastIndexOf('(', next - 1);
    return { start: range.start + from, end: range.start + to };
  });
}

const ROMANS = [
  '',
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

function nextLabel(label: string, count: number): string {
  if (/^\d+$/.test(label)) return String(Number(label) + 1);
  if (ROMANS[count] === label && (label !== 'i' || count === 1)) return ROMANS[count + 1] ?? '';
  return String.fromCharCode(label.charCodeAt(0) + 1);
}

/** A clause's words without its label. */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '');
}
