import { sentencesOf, type Range } from '../text/sentences.js';
import type { CleanText } from '../text/clean.js';
import { isStrongHeading } from './headings.js';
import type { Unit } from './outline.js';

/** A defined term with its words. */
export interface Definition {
  readonly term: string;
  /** `term` in lower case without quotes. */
  readonly key: string;
  /** From the term to the end of the definition, list and later sentences included. */
  readonly range: Range;
  /** From the defining verb on, the first sentence with its list. */
  readonly grant: Range;
  /** The sentences after the first. */
  readonly rest: readonly Range[];
  readonly unit: number;
  readonly endorsement: number;
  readonly section: Unit['section'];
}

const INTRO = String.raw`(?:(?:in|for the purposes? of|as used in|wherever used in|under) (?:this|the) [\w ]{3,40}(?:only)?,?\s+|as used herein,?\s+|wherever used,?\s+|the (?:term|word|words|expression|phrase)s?\s+)?`;
const TERM = String.raw`(?:an?\s+|the\s+)?(?:"([^"]{2,70})"|'([^']{2,70})'|([A-Z][A-Za-z'/&() -]{1,60}?))(?: and (?:"[^"]{2,40}"|[A-Z]{2,20}))?`;
const VERB = String.raw`\s*,?\s*(?:as used (?:herein|in this \w+),?\s*|\([^)]{2,40}\)\s*|(?:within the meaning of|for the purposes? of|in the sense of|in terms of|under) [\w. ]{1,30}?\s*)?(means and includes|means|shall mean|will mean|mean|shall be|is limited to|are limited to|shall include|refers? to|is|are|:|-(?=\s))(?=[\s,])`;
const DEFINES = new RegExp(`^["']?${INTRO}${TERM}${VERB}`, 'i');
const PLAIN_TERM =
  /^(?:insured|covered|professional|business|your|our)\s(?:[a-z]+ )?(?:services|activit(?:y|ies)|business|operations|work)$/;
const FIRM_VERB = /means|mean|limited to|refer/;

/** Every definition of an outline, in order. */
export function findDefinitions(clean: CleanText, units: readonly Unit[]): Definition[] {
  const out: Definition[] = [];
  units.forEach((unit, index) => {
    const under = underHeading(clean, units, index);
    if (under) out.push(under);
    if (unit.heading || under) return;
    for (const sentence of sentencesOf(clean, { start: unit.body, end: unit.end }).map((s) =>
      afterColon(clean, s, unit),
    )) {
      const head = readHead(clean, sentence, unit);
      if (head) out.push(build(clean, units, index, sentence, head));
    }
  });
  return out;
}

/** "… is replaced by: X means …": an endorsement's new definition begins after the colon. */
function afterColon(clean: CleanText, sentence: Range, unit: Unit): Range {
  if (unit.endorsement < 0) return sentence;
  const m = /:\s+(?="?[A-Z][\w ]{2,50}"?\s+(?:means|shall mean)\b)/.exec(
    clean.text.slice(sentence.start, sentence.end),
  );
  return m ? { start: sentence.start + m.index + m[0].length, end: sentence.end } : sentence;
}

/** A term printed as a heading of its own, its words below in lower case. */
function underHeading(clean: CleanText, units: readonly Unit[], index: number): Definition | null {
  const unit = units[index] as Unit;
  const before = units[index - 1];
  if (!before?.heading || before.section !== 'definitions' || unit.heading || before.style !== null)
    return null;
  const term = clean.text.slice(before.start, before.end);
  if (!/^[a-z]/.test(clean.text.slice(unit.body, unit.body + 1)) || term.split(' ').length > 5) return null;
  return build(clean, units, index, { start: unit.body, end: unit.end }, { term, verbAt: unit.body });
}

interface Head {
  readonly term: string;
  readonly verbAt: number;
}

function readHead(clean: CleanText, sentence: Range, unit: Unit): Head | null {
  const text = clean.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 220));
  const m = DEFINES.exec(text);
  if (!m) return null;
  const quoted = m[1] ?? m[2];
  const term = (quoted ?? m[3] ?? '').trim();
  const verb = (m[4] as string).toLowerCase();
  if (!FIRM_VERB.test(verb) && !isDefinedLooking(term, quoted !== undefined, verb, unit)) return null;
  if (!quoted && !/^[A-Z]/.test(m[3] ?? '') && !PLAIN_TERM.test(m[3] ?? '')) return null;
  if (/\b(?:does|do|shall|will|is|are) not$/i.test(term)) return null;
  if (
    /^(?:this|that|these|those|it|there|nothing|no|any|each|we|he|all|if|what|such|which)\b/i.test(term) &&
    !quoted
  )
    return null;
  if (
    /^(?:is|are|shall be)\s+(?:hereby |also |further )?(?:extended|amended|deleted|replaced|added|widened|restricted|limited by|void|subject|included|excluded|not)\b/i.test(
      text.slice(m[0].length - verb.length),
    )
  )
    return null;
  return { term, verbAt: sentence.start + m[0].length - verb.length };
}

function isDefinedLooking(term: string, quoted: boolean, verb: string, unit: Unit): boolean {
  if (quoted) return true;
  const words = term.split(' ');
  const shouting = term === term.toUpperCase() && term.length > 2;
  const titled = words.every((w) => /^[A-Z(]|^(?:and|of|or|the|to|on|for)$/.test(w));
  if (verb === ':' || verb === '-')
    return (
      words.length <= 5 && (unit.section === 'definitions' || (shouting && unit.section !== 'declarations'))
    );
  return (
    (titled && unit.section === 'definitions') ||
    shouting ||
    /\b(?:services|operations|business|activities)$/i.test(term)
  );
}

function build(
  clean: CleanText,
  units: readonly Unit[],
  index: number,
  sentence: Range,
  head: Head,
): Definition {
  const unit = units[index] as Unit;
  const last = lastUnitOf(clean, units, index);
  const range = { start: sentence.start, end: last === index ? unit.end : (units[last] as Unit).end };
  const inUnit = sentencesOf(clean, { start: sentence.start, end: unit.end });
  const listed = last > index;
  const grantEnd =
    listed && inUnit.length === 1 ? listEnd(clean, units, index, last) : (inUnit[0]?.end ?? sentence.end);
  const rest = sentencesOf(clean, { start: grantEnd, end: range.end }).filter((r) => r.end - r.start > 8);
  return {
    term: head.term,
    key: termKey(head.term),
    range,
    grant: { start: head.verbAt, end: grantEnd },
    rest,
    unit: index,
    endorsement: unit.endorsement,
    section: unit.section,
  };
}

/** Lower-case key under which a defined term is looked up. */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/^(?:the|an?) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function lastUnitOf(clean: CleanText, units: readonly Unit[], index: number): number {
  const own = units[index] as Unit;
  let last = index;
  let listStyle: string | null = null;
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i] as Unit;
    const text = clean.text.slice(next.start, next.end);
    const before = clean.text.slice((units[last] as Unit).start, (units[last] as Unit).end);
    if (next.endorsement !== own.endorsement) break;
    const open = !/[.]["')]?$/.test(before) || /:$/.test(before);
    if (next.style && next.style !== own.style && next.style !== 'clause') {
      const opensList =
        /[:;,]$|\b(?:following|services|are|means|include|including)[:;,-]*$/i.test(before) ||
        listStyle === next.style;
      if (!opensList && !open) break;
      if (!opensList && (listStyle === null || listStyle !== next.style)) break;
      listStyle = next.style;
      last = i;
      continue;
    }
    const resumes = listStyle !== null && units[i + 1]?.style === listStyle && text.length < 60;
    if (resumes && next.style === null && !isStrongHeading(text)) continue;
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

function listEnd(clean: CleanText, units: readonly Unit[], index: number, last: number): number {
  for (let i = index + 1; i <= last; i++) {
    const unit = units[i] as Unit;
    const sentences = sentencesOf(clean, { start: unit.body, end: unit.end });
    const first = sentences[0];
    if (first && sentences.length > 1 && i === last) return first.end;
  }
  return (units[last] as Unit).end;
}
