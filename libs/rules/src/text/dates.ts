import type { Day } from '../types.js';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const FORMS = new RegExp(
  [
    String.raw`\b(\d{4})-(\d{2})-(\d{2})\b`,
    String.raw`\b${MONTH}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`,
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:day of\s+)?${MONTH}\.?,?\s+(\d{4})\b`,
    String.raw`\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b`,
  ].join('|'),
  'gi',
);

export interface DatedText {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Days written in a text. `dayFirst` reads 03/04/2026 as the third of April. */
export function findDates(text: string, dayFirst: boolean): DatedText[] {
  const out: DatedText[] = [];
  for (const m of text.matchAll(FORMS)) {
    const day = dayOf(m, dayFirst);
    if (day) out.push({ day, start: m.index, end: m.index + m[0].length });
  }
  return out;
}

function dayOf(m: RegExpMatchArray, dayFirst: boolean): Day | null {
  if (m[1]) return format(Number(m[1]), Number(m[2]), Number(m[3]));
  if (m[4]) return format(Number(m[6]), monthNumber(m[4]), Number(m[5]));
  if (m[8]) return format(Number(m[9]), monthNumber(m[8]), Number(m[7]));
  const [a, b, y] = [Number(m[10]), Number(m[11]), Number(m[12])];
  const year = y < 100 ? 2000 + y : y;
  const first = a > 12 || (dayFirst && b <= 12);
  return first ? format(year, b, a) : format(year, a, b);
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function format(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
