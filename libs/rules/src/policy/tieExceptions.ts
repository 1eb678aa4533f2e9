import { sentencesOf, type Range } from '../text/sentences.js';
import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import { itemOf, type Item } from '../wording/item.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';
import type { StandingTie } from './standingTie.js';
import { findTie } from '../wording/tie.js';

/** What a tie leaves alone. */
export interface TieExceptions {
  /** Services that need not be described. */
  readonly exempt: readonly Item[];
  /** Activities announced as planned count as described. */
  readonly planned: PlannedException | null;
}

export interface PlannedException {
  /** Days after signing within which they must have begun; null: no such term. */
  readonly withinDays: number | null;
  readonly quote: Quote;
}

const EXEMPTS =
  /\b(?:shall|does|do|will|is|are) not (?:apply|extend|affect|limit|prejudice)\b|\b(?:is|are|shall be) (?:excepted|exempt(?:ed)?|excused|released) from\b|\bneed not (?:be|have been)\b|\bthis (?:paragraph|condition|clause|provision|limitation)[^.;]{0,20}\b(?:is waived|has no application)\b|\bnotwithstanding (?:this|the foregoing)\b/;
const PLANNED =
  /\b(?:planned|proposed|intended|contemplated|anticipated|announced|foreseen|plans?|intends?)\b/;
const PAPER = '(?:application|proposal|submission|presentation|questionnaire|question|statement|schedule)';
const SAID = '(?:described|declared|disclosed|stated|mentioned|listed|included|named)';
/** "… is treated as described in the Proposal", "the Application is deemed to describe …", whatever clause holds the tie. */
const COUNTS_AS_SAID = new RegExp(
  `\\b(?:treated|deemed|taken|regarded|considered|read|counted)\\b[^.;]{0,80}\\b(?:${SAID}|to (?:describe|declare|disclose|include|mention|list))\\b[^.;]{0,80}|\\b${PAPER}\\b[^.;]{0,30}\\b(?:deemed|taken|read|treated)\\b[^.;]{0,40}`,
);
const TERM = /\((\d{1,3})\)\s*(days?|months?)|\b(\d{1,3})\s*(days?|months?)\b/;
const SEGMENT =
  /;\s*(?:and|or)?\s*|(?<=\))\s+(?=\()|(?=\((?:[1-9]|1\d)\)\s(?!days|months|years)[a-z])|(?=\([a-z]\)\s[a-z])/;

/** The exceptions to a tie: sentences behind it in its own clause, and what endorsements that count say of that clause. */
export function tieExceptions(
  tie: StandingTie | null,
  readings: readonly WordingReading[],
  endorsements: readonly OrderedEndorsement[],
  listed: readonly Item[],
): TieExceptions {
  const home = tie ? homeOf(tie, readings) : null;
  if (!tie || !home) return { exempt: [], planned: null };
  const own = sentencesAfter(home, tie.quote.end).filter((q) => EXEMPTS.test(lowerOf(q)));
  const changes = endorsements.flatMap(({ endorsement }) =>
    sentencesOf(endorsement.doc.clean, endorsement.whole)
      .map((r) => quote(endorsement.doc, r))
      .filter((q) => speaksOf(lowerOf(q), home.unit.label) || countsAsSaid(lowerOf(q))),
  );
  const deleted = new Set(changes.flatMap((q) => deletedLabels(lowerOf(q))));
  const kept = [...own, ...changes.filter((q) => EXEMPTS.test(lowerOf(q)) || countsAsSaid(lowerOf(q)))]
    .flatMap(segmentsOf)
    .filter((s) => !deleted.has(/^\s*\((\w{1,3})\)/.exec(textOf(s))?.[1] ?? ''));
  const planned = kept.find((s) => PLANNED.test(lowerOf(s)));
  const byList = kept.some((s) => findTie(textOf(s))?.to === 'schedule') ? listed : [];
  const named = kept
    .filter((s) => s !== planned)
    .flatMap((s) => hitsIn(s).map((hit) => itemOf(s.doc, s, hit, orderOf(s, endorsements))));
  return {
    exempt: [...named, ...byList],
    planned: planned ? { withinDays: daysIn(lowerOf(planned)), quote: planned } : null,
  };
}

function countsAsSaid(lower: string): boolean {
  return COUNTS_AS_SAID.test(lower) && new RegExp(PAPER).test(lower);
}

/** The place of an endorsement's words among the endorsements that count; -1: they stand in the form. */
function orderOf(words: Quote, endorsements: readonly OrderedEndorsement[]): number {
  const by = endorsements.find(
    ({ endorsement: { doc, whole } }) =>
      doc === words.doc && words.start >= whole.start && words.end <= whole.end,
  );
  return by?.order ?? -1;
}

interface Home {
  readonly reading: WordingReading;
  readonly unit: Unit;
  readonly index: number;
}

function homeOf(tie: StandingTie, readings: readonly WordingReading[]): Home | null {
  for (const reading of readings) {
    if (reading.doc !== tie.quote.doc) continue;
    const index = reading.units.findIndex((u) => u.start <= tie.quote.start && tie.quote.start < u.end);
    const unit = reading.units[index];
    if (unit) return { reading, unit, index };
  }
  return null;
}

/** The sentences of the tie's clause after the tie, with the list that may stand below the last. */
function sentencesAfter({ reading, unit, index }: Home, from: number): Quote[] {
  const { doc, units } = reading;
  let { end } = unit;
  for (const next of units.slice(index + 1, index + 8)) {
    const open = /[:;,]$|\b(?:and|or)$/.test(doc.clean.text.slice(unit.start, end));
    if (!open || next.heading || next.style === unit.style) break;
    end = next.end;
  }
  const sentences = sentencesOf(doc.clean, { start: unit.body, end: unit.end });
  return sentences
    .filter((r) => r.start >= from)
    .map((r, i, all) => quote(doc, i === all.length - 1 ? { start: r.start, end } : r));
}

function speaksOf(lower: string, label: string | null): boolean {
  const mark = label
    ?.toLowerCase()
    .replace(/[^a-z0-9.]/g, '')
    .replace(/\.$/, '');
  if (!mark) return false;
  return new RegExp(
    `\\b(?:condition|paragraph|clause|section|provision|article|item)s? (?:[\\w.]+\\.)?${mark.replace(/\./g, '\\.')}\\b`,
  ).test(lower);
}

function deletedLabels(lower: string): string[] {
  if (!/\b(?:deleted|removed|struck|withdrawn)\b/.test(lower)) return [];
  return [...lower.matchAll(/\b(?:item|limb|exception|paragraph|sub-?paragraph)s? \((\w{1,3})\)/g)].map(
    (m) => m[1] as string,
  );
}

/** "(1) …; or (2) …": one exception each. */
function segmentsOf(sentence: Quote): Quote[] {
  const text = lowerOf(sentence);
  const out: Range[] = [];
  let at = 0;
  for (const piece of text.split(SEGMENT)) {
    const start = text.indexOf(piece, at);
    if (piece.trim().length > 4)
      out.push({ start: sentence.start + start, end: sentence.start + start + piece.length });
    at = start + piece.length;
  }
  return out.map((r) => quote(sentence.doc, r));
}

function daysIn(lower: string): number | null {
  const m = TERM.exec(lower);
  if (!m) return null;
  const count = Number(m[1] ?? m[3]);
  return /month/.test(m[2] ?? m[4] ?? '') ? Math.round(count * 30.5) : count;
}
