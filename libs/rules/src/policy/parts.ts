import { hitsIn, lowerOf, quote, textOf, type Quote } from '../wording/document.js';
import type { Item } from '../wording/grant.js';
import { itemOf } from '../wording/grant.js';
import type { WordingReading } from '../wording/reading.js';
import type { Unit } from '../wording/outline.js';

export type PartStatus = 'bought' | 'not_bought' | 'unknown';

/** A coverage part beside the one that grants the services. */
export interface Part {
  readonly name: string;
  readonly status: PartStatus;
  /** It answers only for the insured's own systems or money. */
  readonly ownOnly: boolean;
  readonly items: readonly Item[];
  readonly words: Quote;
}

const PART =
  /\b((?:[Cc]overage |[Ii]nsuring |COVERAGE |INSURING )?(?:[Pp]art|PART|[Mm]odule|MODULE|[Ss]ection|SECTION|[Aa]greement|AGREEMENT|[Ee]xtension|[Cc]lause|[Cc]over|[Cc]overage)\s+(?:[A-Z]|\d{1,2}|[IVX]{1,4})\b|(?:[A-Z][\w&-]+ ){1,4}(?:Module|Coverage Part|Section|Cover|Extension|Liability))/g;
const NOT_BOUGHT =
  /\bnot (?:purchased|included|taken|bought|selected|operative|insured|covered|applicable|elected|in force|provided|requested|agreed)\b|\bn\/?a\b|\bnil\b|\bno cover\b|\binoperative\b|\bdeclined\b/i;
const BOUGHT =
  /\b(?:purchased|included|taken|bought|selected|operative|insured|elected|in force|applies|agreed)\b|[$£€]\s?\d|\b(?:usd|gbp|eur|aud|nzd)\s?\d/i;
const OWN =
  /\bown (?:network|systems?|computers?|data|expense|loss|business|operations|money|funds)|\bits own\b|\byour own\b|first[- ]party|\bwe will reimburse\b/i;

/** Coverage parts that the documents name, with their status and what their own words grant. */
export function findParts(readings: readonly WordingReading[], main: Quote | null): Part[] {
  const statuses = readings.flatMap(statusesOf);
  const parts: Part[] = [];
  for (const reading of readings) {
    for (const [index, unit] of reading.units.entries()) {
      const name = partName(reading, unit);
      if (!name || unit.section === 'exclusions' || unit.endorsement >= 0 || isStatusLine(reading, unit))
        continue;
      const words = regionOf(reading, index);
      if (main && main.doc === words.doc && main.start >= words.start && main.end <= words.end) continue;
      const items = itemsOf(readings, words, main);
      if (items.length === 0) continue;
      const own = NOT_BOUGHT.test(textOf(words).slice(0, 90))
        ? 'not_bought'
        : statuses.find((s) => sameName(s.name, name))?.status;
      parts.push({ name, status: own ?? 'unknown', ownOnly: OWN.test(lowerOf(words)), items, words });
    }
  }
  return parts.filter((p) => statuses.some((s) => sameName(s.name, p.name)) || p.status !== 'unknown');
}

interface Status {
  readonly name: string;
  readonly status: PartStatus;
}

const LISTED = /\b([A-Z]|\d{1,2}|[IVX]{1,4})\s*\([^)]{2,60}\)\s*[:-]\s*([^.;,]{2,40})/g;
const LETTERED = /^([A-Z]|\d{1,2})[.)]\s+[A-Z][^:]{3,60}:\s*(.{2,60})$/;

/** "Part B: not purchased", "A (Services): agreed. C (Hosting): not agreed.", "D. Managed Security: NOT PURCHASED". */
function statusesOf(reading: WordingReading): Status[] {
  return reading.units.flatMap((unit): Status[] => {
    const text = textOf(quote(reading.doc, unit));
    if (text.length > 320 || unit.section === 'exclusions') return [];
    const listed = [...text.matchAll(LISTED)].flatMap((m) => statusFrom(m[1] as string, m[2] as string));
    if (listed.length > 0 && /\b(?:modules?|parts?|sections?|covers?)\b/i.test(text)) return listed;
    const lettered = LETTERED.exec(text);
    if (lettered && unit.section === 'declarations')
      return statusFrom(lettered[1] as string, lettered[2] as string);
    const m = PART.exec(text);
    PART.lastIndex = 0;
    const rest = m ? text.slice(m.index + m[0].length) : '';
    return m && (NOT_BOUGHT.test(rest) || /[:$£€(-]/.test(rest)) ? statusFrom(m[1] as string, rest) : [];
  });
}

function statusFrom(name: string, words: string): Status[] {
  if (NOT_BOUGHT.test(words)) return [{ name, status: 'not_bought' }];
  return BOUGHT.test(words) ? [{ name, status: 'bought' }] : [];
}

/** "Part B, Products: Purchased": a line of the declarations, not the part itself. */
function isStatusLine(reading: WordingReading, unit: Unit): boolean {
  const text = textOf(quote(reading.doc, unit));
  return (
    text.length < 160 &&
    (NOT_BOUGHT.test(text) || BOUGHT.test(text)) &&
    !/\b(?:pays?|indemnif\w+|reimburs\w+|cover(?:s|ed) )\b/i.test(text)
  );
}

/** The part that a clause opens with. */
function partName(reading: WordingReading, unit: Unit): string | null {
  const text = textOf(quote(reading.doc, unit)).slice(0, 120);
  const m = PART.exec(text);
  PART.lastIndex = 0;
  return m && m.index < 6 ? (m[1] as string) : null;
}

function sameName(a: string, b: string): boolean {
  const key = (s: string): string => (/\b([A-Z]|\d{1,2}|[IVX]{1,4})$/.exec(s)?.[1] ?? s).toLowerCase();
  return key(a) === key(b);
}

function regionOf(reading: WordingReading, index: number): Quote {
  const { doc, units } = reading;
  const first = units[index] as Unit;
  let end = first.end;
  for (const unit of units.slice(index + 1, index + 12)) {
    if (
      partName(reading, unit) ||
      unit.endorsement !== first.endorsement ||
      unit.section === 'exclusions' ||
      unit.section === 'definitions'
    )
      break;
    if (unit.heading && !first.heading) break;
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
