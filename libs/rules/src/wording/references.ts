import type { Doc } from './document.js';
import type { Unit } from './outline.js';
import { oncePer } from '../text/oncePer.js';

/** Words that point to a numbered place of the policy: "Exclusion A.IV.2", "Row 6 of ITEM 5", "item (f)", "3.7". */
export interface Reference {
  /** The noun before the number, in lower case; null: a bare number. */
  readonly noun: string | null;
  /** `a.iv.2`: the number in lower case, its parts parted by points. */
  readonly label: string;
  /** It says where the thing spoken of stands ("… of Item 5"), and is not itself spoken of. */
  readonly within: boolean;
  readonly start: number;
  readonly end: number;
}

const NOUN = String.raw`sub-?(?:clause|paragraph|section|item)|section|part|article|clause|exclusion|exception|condition|definition|interpretation|paragraph|item|row|line|entry|bullet|number|no|endorsement|endt|memorandum|rider|change|extension|module|schedule|heading`;
const NUMBER = String.raw`(?:[A-Za-z]{0,2}[-.]?\d{1,4}[A-Za-z]?|[IVXivx]{1,5}|[A-Z])(?:\.(?:\d{1,3}|[IVXivx]{1,5}|[A-Za-z]))*`;
const LABEL = String.raw`(?:\(\w{1,4}\)|${NUMBER})(?:\s?\(\w{1,4}\))*`;
const KEYED = new RegExp(
  String.raw`\b(${NOUN})s?\.?\s+(?:no\.?\s*)?(${LABEL})(?![\w"])(?:\s*(?:,|and|or|to|&)\s+(${LABEL})(?![\w"]))?`,
  'gi',
);
const BARE = /(?<![\w.$£€])(?:[A-Z]\.(?:[IVX]{1,5}|\d{1,3})(?:\.\d{1,3})*|\d{1,2}(?:\.\d{1,3})+)(?![\w%])/g;
const WITHIN = /\b(?:of|in|to|under|within|from|at|by|after|before)(?: the(?: \w+){0,2})?(?: end of)?\s*$/i;

/** Every reference of a sentence, in order. */
export function referencesIn(text: string): Reference[] {
  const out: Reference[] = [];
  const taken = (at: number): boolean => out.some((r) => at >= r.start && at < r.end);
  for (const m of text.matchAll(KEYED)) {
    const noun = (m[1] as string).toLowerCase();
    const within = WITHIN.test(text.slice(Math.max(0, m.index - 30), m.index));
    const base = { noun, within, start: m.index, end: m.index + m[0].length };
    for (const label of [m[2], m[3]])
      if (label && isLabel(label, noun)) out.push({ ...base, label: labelKey(label) });
  }
  for (const m of text.matchAll(BARE)) {
    if (taken(m.index)) continue;
    const within = WITHIN.test(text.slice(Math.max(0, m.index - 30), m.index));
    out.push({ noun: null, label: labelKey(m[0]), within, start: m.index, end: m.index + m[0].length });
  }
  return out;
}

/** A word that happens to follow the noun ("item in", "change is") is no number. */
function isLabel(label: string, noun: string): boolean {
  if (/^\(|\d/.test(label)) return true;
  return /^[A-Z.]+$/.test(label) && !(noun === 'no' && label.length > 1);
}

/** "A.IV(2)." as `a.iv.2`. */
export function labelKey(label: string): string {
  return label
    .toLowerCase()
    .replace(/[()\s]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '');
}

const HEAD = new RegExp(
  String.raw`^(?:["']?(${NOUN})s?\s+(?:no\.?\s*)?)?(\(\w{1,4}\)|${NUMBER})(?=[\s.:)–—-]|$)`,
  'i',
);
/** Nouns that a clause of this kind prints before its number. */
const CHAPTER =
  /^(?:section|part|article|module|schedule|endorsement|endt|memorandum|rider|change|extension)$/;

interface Place {
  readonly unit: Unit;
  readonly index: number;
  readonly noun: string | null;
}

type Places = ReadonlyMap<string, readonly Place[]>;
const placesOf = oncePer((doc: Doc, units: readonly Unit[]): Places => {
  const fresh = new Map<string, Place[]>();
  units.forEach((unit, index) => {
    const m = HEAD.exec(doc.clean.text.slice(unit.start, Math.min(unit.end, unit.start + 40)));
    if (!m || (!m[1] && !unit.label && !/^\d{1,3}$/.test(m[2] as string))) return;
    const key = labelKey(m[2] as string);
    const list = fresh.get(key) ?? [];
    list.push({ unit, index, noun: m[1]?.toLowerCase() ?? null });
    fresh.set(key, list);
  });
  return fresh;
});

/** The clauses of a document that a reference may mean, likeliest first. */
export function clausesAt(doc: Doc, units: readonly Unit[], reference: Reference): Unit[] {
  const found = lookUp(placesOf(doc, units), units, reference.label).filter((p) => mayBe(p, reference));
  return [...found].sort((a, b) => fit(b, reference) - fit(a, reference)).map((p) => p.unit);
}

function lookUp(places: Places, units: readonly Unit[], label: string): readonly Place[] {
  const whole = places.get(label);
  if (whole) return whole;
  const cut = label.lastIndexOf('.');
  if (cut < 0) return [];
  const child = places.get(label.slice(cut + 1)) ?? [];
  return lookUp(places, units, label.slice(0, cut)).flatMap((parent) => {
    const last = endOfClause(units, parent.index);
    return child.filter((c) => c.index > parent.index && c.index <= last);
  });
}

/** "Section IV" is no item (iv), and "Schedule B" no exclusion (b). */
function mayBe({ noun, unit }: Place, reference: Reference): boolean {
  if (reference.noun === null || !CHAPTER.test(reference.noun)) return true;
  return noun === reference.noun || (noun === null && (reference.label.includes('.') || unit.label === null));
}

/** An endorsement speaks of the form, seldom of its own clauses. */
function fit({ unit, noun }: Place, reference: Reference): number {
  const sameNoun = noun !== null && noun === reference.noun;
  const otherNoun = noun !== null && reference.noun !== null && noun !== reference.noun;
  const excludes = /^(?:exclusion|exception)$/.test(reference.noun ?? '') && unit.section === 'exclusions';
  return (sameNoun ? 4 : 0) + (excludes ? 3 : 0) - (otherNoun ? 2 : 0) - (unit.endorsement >= 0 ? 8 : 0);
}

/** Index of the last unit that stands under the one at `index`: up to its next sibling or the next heading. */
export function endOfClause(units: readonly Unit[], index: number): number {
  const own = units[index] as Unit;
  let last = index;
  for (let i = index + 1; i < units.length; i++) {
    const next = units[i] as Unit;
    if (next.endorsement !== own.endorsement || (next.style !== null && next.style === own.style)) break;
    if (next.heading && (own.style === null || next.style === null)) break;
    last = i;
  }
  return last;
}
