import { findDates } from '../text/dates.js';
import { sentencesOf, type Range } from '../text/sentences.js';
import type { Day } from '../types.js';
import type { Doc, Quote } from './document.js';
import { lowerOf, quote } from './document.js';
import { isTableRow } from './endorsementHeads.js';
import type { Unit } from './outline.js';

/** What one endorsement changes, beside new definitions and new exclusions, which are read where they stand. */
export interface Endorsement {
  readonly doc: Doc;
  readonly index: number;
  readonly heading: Quote;
  /** First day it counts as printed; null: not stated. */
  readonly effectiveOn: Day | null;
  /** Words that bring services into the definition. */
  readonly additions: readonly Quote[];
  /** Words that take services out of the definition. */
  readonly deletions: readonly Quote[];
  /** Words that stand in place of a definition or a schedule's list from then on. */
  readonly replacements: readonly Quote[];
  /** Single words of the grant struck out, or others put in their place. */
  readonly patches: readonly Patch[];
  /** Words that narrow or delete an exclusion; `target` says which. */
  readonly exclusionChanges: readonly ExclusionChange[];
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

export interface ExclusionChange {
  readonly kind: 'carve_back' | 'delete';
  readonly quote: Quote;
}

const EFFECTIVE =
  /\b(?:effective|with effect|takes? effect|in (?:force|effect)|operative|as from|from|inception|attach\w*|dated|commenc\w+|date of (?:issue|effect))\b/i;
const ADDS =
  /\b(?:added (?:to|as|under|by|at|in|after)|(?:is|are) (?:hereby )?added|amended (?:so as )?to (?:also |further )?(?:include|add)|amended by (?:the )?add\w+|extended to (?:also )?(?:include|cover|apply)|shall (?:also|further|in addition) include|(?:also|further|additionally) includes?|in addition to (?:those|the)|(?:is|are) (?:hereby )?(?:included|insured)|additional services?|deemed to include|also means?\b|(?:cover|coverage|insurance|policy|section) is (?:hereby |also )?extended to|agree\w* to include|is agreed that .{0,60}includ|(?:is|are|becomes?) (?:an? )?(?:insured|covered) (?:activit\w+|services?)|underwriters agree\b(?! that the)|insurers? agrees?\b(?! that the)|(?:also|now) cover\w*|includes?\b(?=[^.]{0,80}\bservices?\b)|(?:services?|activit(?:y|ies)|business|operations|work|practice)"? (?:shall )?(?:also )?includes?\b)/i;
const DELETES =
  /\b(?:deleted?|removed|withdrawn|struck|no longer (?:includes?|forms?|applies|covers?)|ceases? to|deleting|removing|omitted)\b/i;
const REPLACES = /\b(?:replaced|substituted|restated|amended to read|superseded|amended in its entirety)\b/i;
const EXCLUSION = /\bexclusions?\b/i;
const NARROWS = /\bnothing in\b|\b(?:shall|does|do|will) not apply|\bamended\b|\bexcept\b|\bnot apply\b/i;
const BOILERPLATE =
  /\b(?:all other (?:terms|provisions)|remain(?:s)? unchanged|additional premium of|return premium)\b/i;

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
  const changes = units.filter((u) => !u.heading).flatMap((u, i, all) => changesOf(doc, u, all.slice(i + 1)));
  return {
    doc,
    index,
    heading: quote(doc, first),
    whole: quote(doc, { start: first.start, end: last.end }),
    effectiveOn: effectiveDay(doc, units, dayFirst),
    additions: changes.filter((c) => c.kind === 'add').map((c) => c.quote),
    deletions: changes.filter((c) => c.kind === 'remove').map((c) => c.quote),
    patches: units.filter((u) => !u.heading).flatMap((u) => patchesOf(doc, u)),
    replacements: changes.filter((c) => c.kind === 'replace').map((c) => c.quote),
    exclusionChanges: changes.flatMap((c) =>
      c.kind === 'carve_back' || c.kind === 'delete' ? [{ kind: c.kind, quote: c.quote }] : [],
    ),
    retroactiveOn: retroactiveDay(doc, units, dayFirst),
  };
}

/** "Nothing in exclusion 2 shall apply to …", printed in the form itself away from the exclusion. */
export function findFormChanges(doc: Doc, units: readonly Unit[]): ExclusionChange[] {
  return units
    .filter(
      (u) => u.endorsement < 0 && !u.heading && u.section !== 'exclusions' && u.section !== 'first_party',
    )
    .flatMap((u) => changesOf(doc, u, []))
    .flatMap((c) => (c.kind === 'carve_back' ? [{ kind: c.kind, quote: c.quote }] : []));
}

interface Change {
  readonly kind: 'add' | 'remove' | 'replace' | 'carve_back' | 'delete';
  readonly quote: Quote;
}

function changesOf(doc: Doc, unit: Unit, following: readonly Unit[]): Change[] {
  const sentences = sentencesOf(doc.clean, { start: beginOf(unit), end: unit.end });
  return sentences.flatMap((range, i) => {
    const lower = lowerOf(quote(doc, range));
    const kind = PATCHED.test(lower) ? null : kindOf(lower);
    if (!kind) return [];
    const open = i === sentences.length - 1;
    return [{ kind, quote: quote(doc, open ? withList(doc, range, unit, following) : range) }];
  });
}

const PATCHED =
  /\bthe (?:words?|phrase|expression)s? "[^"]{2,160}"[^.]{0,80}?\b(?:deleted|removed|replaced|struck)/;

/** "Item 5 of the Declarations is deleted" begins with what elsewhere is a label. */
function beginOf(unit: Unit): number {
  return unit.style === 'item' || unit.style === 'clause' ? unit.start : unit.body;
}

/** "The words "X" are deleted [and replaced by "Y"]". */
function patchesOf(doc: Doc, unit: Unit): Patch[] {
  return sentencesOf(doc.clean, { start: beginOf(unit), end: unit.end }).flatMap((range) => {
    const words = quote(doc, range);
    const lower = lowerOf(words);
    if (!PATCHED.test(lower)) return [];
    const quoted = [...lower.matchAll(/"([^"]{2,160})"/g)].map((m) =>
      quote(doc, {
        start: range.start + m.index + 1,
        end: range.start + m.index + 1 + (m[1] as string).length,
      }),
    );
    const at = lower.search(/\bthe (?:words?|phrase|expression)s? "/);
    const [from, to] = quoted.filter((q) => q.start >= range.start + at);
    if (!from) return [];
    return [{ from, to: REPLACES.test(lower) ? (to ?? null) : null, words }];
  });
}

function kindOf(lower: string): Change['kind'] | null {
  if (REPLACES.test(lower)) return EXCLUSION.test(lower) ? null : 'replace';
  const aboutExclusion =
    EXCLUSION.test(lower) || /\bendorsement [\w-]+ (?:shall|does|will) not apply/.test(lower);
  if (aboutExclusion) {
    if (DELETES.test(lower)) return 'delete';
    return NARROWS.test(lower) && !bringsExclusion(lower) ? 'carve_back' : null;
  }
  if (
    /\b(?:is|are|shall be) not (?:insured|included|covered)|\bnot (?:include|apply|extend|cover)\b|\bno cover|\bnot (?:be )?liable\b|^not insured/.test(
      lower,
    )
  )
    return null;
  if (DELETES.test(lower)) return 'remove';
  return ADDS.test(lower) ? 'add' : null;
}

function bringsExclusion(lower: string): boolean {
  if (/\bexclusion(?: \(?[\w.]{1,6}\)?)? (?:shall|does|will) not apply/.test(lower)) return false;
  return /exclusion is added|added to[^.]{0,60}\bexclusions?\b|\bexclusions?:/.test(lower);
}

/** A sentence that ends in a colon goes on in the list below it. */
function withList(doc: Doc, range: Range, unit: Unit, following: readonly Unit[]): Range {
  let end = range.end;
  let open =
    /[:;,]$/.test(doc.clean.text.slice(range.start, range.end).trim()) || following[0]?.style != null;
  for (const next of following) {
    const text = doc.clean.text.slice(next.start, next.end);
    if (!open || next.heading || BOILERPLATE.test(text) || kindOf(text.toLowerCase()) !== null) break;
    if (
      next.style !== null &&
      next.style === unit.style &&
      !/:$/.test(doc.clean.text.slice(range.start, range.end).trim())
    )
      break;
    end = next.end;
    open = next.style !== null || /[;,:]$/.test(text);
  }
  return { start: range.start, end };
}

function effectiveDay(doc: Doc, units: readonly Unit[], dayFirst: boolean): Day | null {
  for (const unit of units.slice(0, 5)) {
    const text = doc.clean.text.slice(unit.start, unit.end).slice(0, 400);
    if (/\bretroactive\b/i.test(text) && !EFFECTIVE.test(text.split(/retroactive/i)[0] ?? '')) continue;
    const row = unit === units[0] && isTableRow(text);
    for (const date of findDates(text, dayFirst)) {
      if (row || EFFECTIVE.test(text.slice(Math.max(0, date.start - 60), date.start))) return date.day;
    }
  }
  return null;
}

function retroactiveDay(doc: Doc, units: readonly Unit[], dayFirst: boolean): Day | null {
  for (const unit of units) {
    const text = doc.clean.text.slice(unit.start, unit.end);
    const at = text.search(/retroactive date|work (?:done|performed)|prior acts/i);
    if (at < 0) continue;
    const date = findDates(text.slice(at), dayFirst)[0];
    if (date) return date.day;
  }
  return null;
}
