import { sentencesOf, type Range } from '../text/sentences.js';
import type { CleanText } from '../text/clean.js';
import { extentOf, type Part } from './definitionExtent.js';
import { readHead, type Head } from './definitionHead.js';
import { isStrongHeading } from './headings.js';
import type { Unit } from './outline.js';

/** A defined term with its words. */
export interface Definition {
  readonly term: string;
  /** `term` in lower case without quotes. */
  readonly key: string;
  /** From the term to the end of the definition, list and later sentences included. */
  readonly range: Range;
  /** From the defining verb on, to the end of the last sentence or item that grants. */
  readonly grant: Range;
  /** The sentences and items within `grant` that grant. */
  readonly parts: readonly Part[];
  /** The other sentences. */
  readonly rest: readonly Range[];
  readonly unit: number;
  readonly endorsement: number;
  readonly section: Unit['section'];
}

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

/** A term printed on a line of its own, as a heading or behind a number, with its words below. */
function underHeading(clean: CleanText, units: readonly Unit[], index: number): Definition | null {
  const unit = units[index] as Unit;
  const before = units[index - 1];
  if (!before || before.section !== 'definitions' || unit.section !== 'definitions') return null;
  if (unit.heading || unit.style !== null) return null;
  const term = clean.text.slice(before.body, before.end);
  if (!/^["']?[A-Z]/.test(term) || /[.;:,]$/.test(term) || term.split(' ').length > 5) return null;
  const text = clean.text.slice(unit.body, unit.end);
  const lower = /^[a-z]/.test(text);
  if (!lower && (before.heading ? isStrongHeading(term) : before.style === null)) return null;
  if (!lower && (!/[.:;]$/.test(text) || readHead(clean, { start: unit.body, end: unit.end }, unit)))
    return null;
  return build(clean, units, index, { start: unit.body, end: unit.end }, { term, verbAt: unit.body });
}

function build(
  clean: CleanText,
  units: readonly Unit[],
  index: number,
  sentence: Range,
  head: Head,
): Definition {
  const unit = units[index] as Unit;
  const key = termKey(head.term);
  const { end, granting, rest } = extentOf(clean, units, index, sentence, key);
  const [first, ...more] = granting as [Part, ...Part[]];
  return {
    term: head.term,
    key,
    range: { start: sentence.start, end },
    grant: { start: head.verbAt, end: (more[more.length - 1] ?? first).end },
    parts: [{ ...first, start: head.verbAt }, ...more],
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
