import { quote, textOf, type Quote } from '../wording/document.js';
import type { Unit } from '../wording/outline.js';
import type { WordingReading } from '../wording/reading.js';
import type { OrderedEndorsement } from './amend.js';

export type PartStatus = 'bought' | 'not_bought' | 'unknown';

/** What the declarations, or an endorsement, say of a coverage part. */
export interface PartEntry {
  /** Number or letter of the part, in lower case; its name where it has none. */
  readonly key: string;
  /** The part's name, where the line gives one. */
  readonly title: string;
  readonly status: PartStatus;
  /** Its wording is said to be somewhere else. */
  readonly elsewhere: boolean;
  readonly words: Quote;
}

/** What a policy calls its parts. */
export const PART_NOUN = String.raw`(?:(?:coverage|insuring) )?(?:part|module|section|agreement|extension|clause|cover|coverage|division|unit)`;
const NUMBER = String.raw`(?:[A-Z]|\d{1,2}|[IVX]{1,4})`;
/** "Part B", "MODULE D", "Own Cyber Module". */
export const PART = new RegExp(
  String.raw`\b((?:[Cc]overage |[Ii]nsuring |COVERAGE |INSURING )?(?:[Pp]art|PART|[Mm]odule|MODULE|[Ss]ection|SECTION|[Aa]greement|AGREEMENT|[Ee]xtension|[Cc]lause|[Cc]over|[Cc]overage|[Dd]ivision|DIVISION)\s+${NUMBER}\b|(?:[A-Z][\w&-]+ ){1,4}(?:Module|Coverage Part|Section|Cover|Extension|Liability))`,
);
export const NOT_BOUGHT =
  /\bnot (?:purchased|included|taken(?: up)?|bought|selected|operative|insured|covered|applicable|elected|in force|provided|requested|agreed|shown|required)\b|\bn\/?a\b|\bnil\b|\bno cover(?:age)?\b|\bexcluded\b|\binoperative\b|\bdeclined\b|\bnone\b|\s-{2,}\s*$/i;
const BOUGHT =
  /\b(?:purchased|included|taken|bought|selected|operative|insured|elected|in force|applies|agreed|yes)\b|[$£€]\s?\d|\b(?:usd|gbp|eur|aud|nzd|cad|chf)\s?\d/i;
const ELSEWHERE =
  /\b(?:not (?:attached|reproduced|enclosed|in hand)|issued separately|under separate cover|on (?:file|request))\b/i;

const LISTED = /\b([A-Z]|\d{1,2}|[IVX]{1,4})\s*\([^)]{2,60}\)\s*[:-]\s*([^.;,]{2,40})/g;
const LETTERED = /^([A-Z]|\d{1,2})[.)]\s+[A-Z][^:]{3,60}:\s*(.{2,60})$/;
/** "V  Technology Goods Liability   $1,000,000   Included": a row of a table of parts. */
const ROW = new RegExp(
  String.raw`^(?:${PART_NOUN}\s+)?(${NUMBER})[\s.:)–-]+([A-Z][A-Za-z&,'/()-]+(?:\s+(?!(?:Not|No|Nil|NOT|N\/A|None|Included|Taken|Purchased|Bought|Operative|Agreed|Yes)\b)[A-Za-z&'/()-]+){0,8})\s+(.{2,160})$`,
);
/** The head of such a table: "Section   Limit   Status". */
const TABLE_HEAD =
  /^(?:the )?(?:coverage )?(?:part|module|section|division|cover)s?\b.{0,50}\b(?:limit|status|sum|premium|purchased|taken|form|retro)/i;
const TABLE_LENGTH = 14;

/** Every part of which a document says whether it is bought; what counts last comes last. */
export function partEntries(
  readings: readonly WordingReading[],
  endorsements: readonly OrderedEndorsement[],
): PartEntry[] {
  const form = readings.flatMap((r) => entriesOf(r, (u) => u.endorsement < 0));
  const later = endorsements.flatMap((e) =>
    entriesOf(e.reading, (u) => u.endorsement === e.endorsement.index),
  );
  return [...form, ...later];
}

/** What was said last of a part: by its number, or by its name. */
export function entryOf(entries: readonly PartEntry[], name: string): PartEntry | undefined {
  const key = partKey(name);
  const title = name.toLowerCase();
  return (
    entries.findLast((e) => e.key === key) ??
    entries.findLast((e) => e.title.length > 5 && title.includes(e.title.toLowerCase()))
  );
}

/** The number or letter of a part, in lower case. */
export function partKey(name: string): string {
  return (/\b([A-Z]|\d{1,2}|[IVX]{1,4})$/.exec(name)?.[1] ?? name).toLowerCase();
}

function entriesOf(reading: WordingReading, wanted: (unit: Unit) => boolean): PartEntry[] {
  const { doc, units } = reading;
  let inTable = 0;
  return units.flatMap((unit) => {
    const words = quote(doc, unit);
    const text = textOf(words);
    inTable = TABLE_HEAD.test(text) ? TABLE_LENGTH : inTable - 1;
    if (!wanted(unit) || text.length > 320 || unit.section === 'exclusions') return [];
    if (inTable <= 0) return entriesIn(text, words, unit, false);
    return rowsIn(text).flatMap(([from, to]) =>
      entriesIn(
        text.slice(from, to).trim(),
        quote(doc, { start: unit.start + from, end: unit.start + to }),
        unit,
        true,
      ),
    );
  });
}

const ROW_HEAD = new RegExp(String.raw`(?<=^|\s)(${NUMBER})\s+(?=[A-Z][a-z])`, 'g');
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Rows that a page's breaking has run together: "… Included B Supply of Equipment …". */
function rowsIn(text: string): [number, number][] {
  const starts: number[] = [];
  let before = '';
  for (const m of text.matchAll(ROW_HEAD)) {
    const key = m[1] as string;
    if (starts.length > 0 && key !== nextKey(before)) continue;
    starts.push(m.index);
    before = key;
  }
  if (starts.length === 0) return [[0, text.length]];
  return starts.map((from, i) => [from, starts[i + 1] ?? text.length]);
}

function nextKey(key: string): string {
  if (/\d/.test(key)) return String(Number(key) + 1);
  const roman = ROMANS.indexOf(key);
  if (roman >= 0 && key !== 'C') return ROMANS[roman + 1] ?? '';
  return String.fromCharCode(key.charCodeAt(0) + 1);
}

function entriesIn(text: string, words: Quote, unit: Unit, inTable: boolean): PartEntry[] {
  const row = inTable || new RegExp(`^${PART_NOUN}\\s`, 'i').test(text) ? ROW.exec(text) : null;
  if (row) {
    const entry = entryFrom(row[1] as string, row[2] as string, row[3] as string, words);
    if (entry.length > 0) return entry;
  }
  const listed = [...text.matchAll(LISTED)].flatMap((m) =>
    entryFrom(m[1] as string, '', m[2] as string, words),
  );
  if (listed.length > 0 && /\b(?:modules?|parts?|sections?|covers?)\b/i.test(text)) return listed;
  const lettered = LETTERED.exec(text);
  if (lettered && unit.section === 'declarations')
    return entryFrom(lettered[1] as string, '', lettered[2] as string, words);
  const m = PART.exec(text);
  const rest = m ? text.slice(m.index + m[0].length) : '';
  return m &&
    (NOT_BOUGHT.test(rest) ||
      /[:$£€(-]/.test(rest) ||
      / is (?:now |hereby )?(?:included|operative|purchased|agreed|added)/.test(rest))
    ? entryFrom(m[1] as string, '', rest, words)
    : [];
}

function entryFrom(name: string, title: string, said: string, words: Quote): PartEntry[] {
  const status = NOT_BOUGHT.test(said.replace(/\bn\/?a\b/i, (m) => (BOUGHT.test(said) ? '' : m)))
    ? 'not_bought'
    : BOUGHT.test(said)
      ? 'bought'
      : null;
  if (!status) return [];
  return [
    {
      key: partKey(name),
      title: title.replace(/[\s.]+$/, ''),
      status,
      elsewhere: ELSEWHERE.test(said),
      words,
    },
  ];
}

/** "Part B, Products: Purchased": a line of the declarations, not the part itself. */
export function isStatusLine(text: string): boolean {
  return (
    text.length < 160 &&
    (NOT_BOUGHT.test(text) || BOUGHT.test(text)) &&
    !/\b(?:pays?|indemnif\w+|reimburs\w+|cover(?:s|ed) )\b/i.test(text)
  );
}
