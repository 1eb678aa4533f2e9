import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import type { Item } from '../wording/grant.js';
import { itemOf } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import type { Unit } from '../wording/outline.js';
import type { OrderedEndorsement } from './amend.js';
import {
  entryOf,
  isStatusLine,
  NOT_BOUGHT,
  PART,
  partEntries,
  partKey,
  type PartEntry,
  type PartStatus,
} from './partStatus.js';

export type { PartStatus };

/** A coverage part beside the one that grants the services. */
export interface Part {
  readonly name: string;
  /** Its number or letter, in lower case. */
  readonly key: string;
  readonly status: PartStatus;
  /** It answers only for the insured's own systems or money. */
  readonly ownOnly: boolean;
  /** Its wording is not in hand: the title alone speaks. */
  readonly missing: boolean;
  readonly items: readonly Item[];
  readonly words: Quote;
}

const OWN =
  /\bown (?:network|systems?|computers?|cyber|data|expense|loss|business|operations|money|funds|use)|\bits own\b|\byour own\b|first[- ]party|\bwe will reimburse\b|\bshall reimburse\b/i;

/** Coverage parts that the documents name, with their status and what their own words grant. */
export function findParts(
  readings: readonly WordingReading[],
  main: Quote | null,
  endorsements: readonly OrderedEndorsement[],
): Part[] {
  const entries = partEntries(readings, endorsements);
  const mainKey = main ? keyOfMain(readings, main) : '';
  const printed = readings
    .flatMap((reading) =>
      reading.units.flatMap(
        (unit, index) => printedPart(readings, reading, unit, index, entries, main) ?? [],
      ),
    )
    .filter((p) => p.key !== mainKey || p.words.doc !== main?.doc);
  const known = printed.filter((p) => entryOf(entries, p.name) !== undefined || p.status !== 'unknown');
  const keys = new Set([...known.map((p) => p.key), mainKey]);
  return [...known, ...entries.filter((e) => !keys.has(e.key)).flatMap((e) => unprinted(e))];
}

function printedPart(
  readings: readonly WordingReading[],
  reading: WordingReading,
  unit: Unit,
  index: number,
  entries: readonly PartEntry[],
  main: Quote | null,
): Part | null {
  const name = partName(reading, unit);
  const text = textOf(quote(reading.doc, unit));
  if (!name || unit.section === 'exclusions' || unit.endorsement >= 0 || isStatusLine(text)) return null;
  const words = regionOf(reading, index);
  if (main && holds(words, main)) return null;
  const items = itemsOf(readings, words, main);
  const entry = entryOf(entries, name);
  if (items.length === 0 && !entry) return null;
  const status = NOT_BOUGHT.test(textOf(words).slice(0, 90)) ? 'not_bought' : (entry?.status ?? 'unknown');
  return {
    name,
    key: partKey(name),
    status,
    ownOnly: OWN.test(lowerOf(words)),
    missing: false,
    items,
    words,
  };
}

/** A part that the declarations list and no document prints. */
function unprinted(entry: PartEntry): Part[] {
  const { doc } = entry.words;
  const items = hitsIn(entry.words).map((hit) => itemOf(doc, entry.words, hit, -1));
  if (items.length === 0 || entry.title === '') return [];
  const status = entry.status === 'bought' ? 'unknown' : entry.status;
  const ownOnly = OWN.test(lowerOf(entry.words));
  return [{ name: entry.title, key: entry.key, status, ownOnly, missing: true, items, words: entry.words }];
}

function holds(words: Quote, inner: Quote): boolean {
  return inner.doc === words.doc && inner.start >= words.start && inner.end <= words.end;
}

/** The key of the part in which the grant stands: that of the last part's heading above it, unless another chapter begins between. */
function keyOfMain(readings: readonly WordingReading[], main: Quote): string {
  const reading = readings.find((r) => r.doc === main.doc);
  let key = '';
  for (const unit of reading?.units ?? []) {
    if (unit.start > main.start) break;
    const name = partName(reading as WordingReading, unit);
    if (name) key = unit.heading ? partKey(name) : '';
    else if (unit.heading && unit.style === null) key = '';
  }
  return key;
}

/** The part that a clause opens with. */
function partName(reading: WordingReading, unit: Unit): string | null {
  const text = textOf(quote(reading.doc, unit)).slice(0, 120);
  const m = PART.exec(text);
  return m && m.index < 6 ? (m[1] as string) : null;
}

function regionOf(reading: WordingReading, index: number): Quote {
  const { doc, units } = reading;
  const first = units[index] as Unit;
  const opensPart = first.heading && first.style === 'clause';
  let end = first.end;
  for (const unit of units.slice(index + 1, index + 12)) {
    if (
      partName(reading, unit) ||
      unit.endorsement !== first.endorsement ||
      unit.section === 'exclusions' ||
      (unit.section === 'definitions' && !(opensPart && unit.style !== null))
    )
      break;
    if (unit.heading && (!first.heading || (opensPart && unit.style === null))) break;
    if (!first.heading) break;
    end = unit.end;
  }
  return quote(doc, { start: first.start, end });
}

/** What the part's own words name, and the defined terms that they use. */
function itemsOf(readings: readonly WordingReading[], words: Quote, main: Quote | null): Item[] {
  const own = hitsIn(words).map((hit) => itemOf(words.doc, words, hit, -1));
  const text = textOf(words);
  const defined = readings.flatMap(({ doc, definitions }) =>
    definitions
      .filter(
        (d) =>
          d.term.length > 5 &&
          text.includes(d.term) &&
          !(main && doc === main.doc && d.grant.start === main.start) &&
          !/insured|claim|loss|damage|company|insurer/.test(d.key),
      )
      .flatMap((d) => hitsIn(quote(doc, d.grant)).map((hit) => itemOf(doc, d.grant, hit, -1))),
  );
  return [...defined, ...own];
}
