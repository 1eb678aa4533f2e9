import { findDates } from '../text/dates.js';
import { sentencesOf } from '../text/sentences.js';
import type { Day } from '../types.js';
import type { Doc, Quote } from './document.js';
import { lowerOf, quote } from './document.js';
import { beginOf, changesIn, isPatch, kindOf, namesExclusion, type Change } from './changes.js';
import { AMENDS_OTHER } from './exclusionWords.js';
import { isTableRow } from './endorsementHeads.js';
import type { Unit } from './outline.js';

/** What one endorsement changes, beside new definitions and new exclusions, which are read where they stand. */
export interface Endorsement {
  readonly doc: Doc;
  readonly index: number;
  readonly heading: Quote;
  /** First day it counts as printed; null: not stated. */
  readonly effectiveOn: Day | null;
  /** Sentences that bring something in, take it out or put it in place of something else. */
  readonly changes: readonly Change[];
  /** Single words struck out, or others put in their place. */
  readonly patches: readonly Patch[];
  /** Retroactive date that it sets for what it adds. */
  readonly retroactiveOn: Day | null;
  readonly whole: Quote;
}

export interface Patch {
  readonly from: Quote;
  /** null: struck out. */
  readonly to: Quote | null;
  readonly words: Quote;
}

const EFFECTIVE =
  /\b(?:effective|with effect|takes? effect|in (?:force|effect)|operative|as (?:from|of|at)|from|inception|attach\w*|dated|commenc\w+|date of (?:issue|effect))\b/i;

/** The endorsements of a document, in print order. */
export function findEndorsements(doc: Doc, units: readonly Unit[], dayFirst: boolean): Endorsement[] {
  const groups = new Map<number, Unit[]>();
  for (const unit of units) {
    if (unit.endorsement < 0) continue;
    const group = groups.get(unit.endorsement) ?? [];
    group.push(unit);
    groups.set(unit.endorsement, group);
  }
  return [...groups].map(([index, group]) => readEndorsement(doc, index, group, dayFirst));
}

function readEndorsement(doc: Doc, index: number, units: readonly Unit[], dayFirst: boolean): Endorsement {
  const first = units[0] as Unit;
  const last = units[units.length - 1] as Unit;
  const clauses = units.filter((u) => !u.heading || speaksInOneLine(doc, u));
  return {
    doc,
    index,
    heading: quote(doc, first),
    whole: quote(doc, { start: first.start, end: last.end }),
    effectiveOn: effectiveDay(doc, units, dayFirst),
    changes: clauses.flatMap((u, i) => changesIn(doc, u, clauses.slice(i + 1), dayFirst)),
    patches: clauses.flatMap((u) => patchesOf(doc, u)),
    retroactiveOn: retroactiveDay(doc, units, dayFirst),
  };
}

/** A row of a table or a short clause may look like a heading, and yet say all that the endorsement says. */
function speaksInOneLine(doc: Doc, unit: Unit): boolean {
  const text = doc.clean.text.slice(unit.start, unit.end);
  return isTableRow(text) || /[a-z] (?:is|are) [a-z]+ed\b/.test(text);
}

/** "Nothing in exclusion 2 shall apply to …", printed in the form itself away from the exclusion. */
export function findFormChanges(doc: Doc, units: readonly Unit[]): Change[] {
  return units
    .filter(
      (u) =>
        u.endorsement < 0 &&
        !u.heading &&
        u.section !== 'first_party' &&
        (u.section !== 'exclusions' || AMENDS_OTHER.test(doc.clean.text.slice(u.start, u.end))),
    )
    .flatMap((u) => changesIn(doc, u, [], false))
    .filter((c) => kindOf(c.lower, namesExclusion(c.lower)) === 'carve_back');
}

/** "The words "X" are deleted [and replaced by "Y"]". */
function patchesOf(doc: Doc, unit: Unit): Patch[] {
  return sentencesOf(doc.clean, { start: beginOf(unit), end: unit.end }).flatMap((range) => {
    const words = quote(doc, range);
    const lower = lowerOf(words);
    if (!isPatch(lower)) return [];
    const quoted = [...lower.matchAll(/"([^"]{2,160})"/g)].map((m) =>
      quote(doc, {
        start: range.start + m.index + 1,
        end: range.start + m.index + 1 + (m[1] as string).length,
      }),
    );
    const at = lower.search(/\bthe (?:words?|phrase|expression)s? "/);
    const [from, to] = quoted.filter((q) => q.start >= range.start + at);
    if (!from) return [];
    return [
      {
        from,
        to: /\b(?:replaced|substituted|superseded|amended to read)\b/.test(lower) ? (to ?? null) : null,
        words,
      },
    ];
  });
}

function effectiveDay(doc: Doc, units: readonly Unit[], dayFirst: boolean): Day | null {
  for (const unit of units.slice(0, 5)) {
    const text = doc.clean.text.slice(unit.start, unit.end).slice(0, 400);
    if (/\bretroactive\b/i.test(text) && !EFFECTIVE.test(text.split(/retroactive/i)[0] ?? '')) continue;
    const row = unit === units[0] && isTableRow(text);
    for (const date of findDates(text, dayFirst)) {
      const bracketed =
        unit === units[0] && date.start < 60 && text[date.start - 1] === '(' && text[date.end] === ')';
      if (row || bracketed || EFFECTIVE.test(text.slice(Math.max(0, date.start - 60), date.start)))
        return date.day;
    }
  }
  return null;
}

function retroactiveDay(doc: Doc, units: readonly Unit[], dayFirst: boolean): Day | null {
  for (const unit of units) {
    const text = doc.clean.text.slice(unit.start, unit.end);
    const at = text.search(/retro(?:active)? date|work (?:done|performed)|prior acts/i);
    if (at < 0) continue;
    const date = findDates(text.slice(at), dayFirst)[0];
    if (date) return date.day;
  }
  return null;
}
