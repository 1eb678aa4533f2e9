import type { Day } from '@carveback/rules';

export type ReadDay = { readonly day: Day } | { readonly problem: 'ambiguous' | 'not_a_date' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?$/i;

/**
 * Reads a calendar date that can be read in one way only: `2024-03-01`, `March 1, 2024`, `1 Mar 2024`, `25/03/2024`,
 * `03/03/2024`. `03/04/2024` is March 4 to one reader and 3 April to the next: ambiguous.
 */
export function readDay(cell: string): ReadDay {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const monthFirst = /^([A-Za-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]+\.?),?[ -](\d{4})$/.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  return slashed ? eitherWay(slashed[1], slashed[2], slashed[3]) : { problem: 'not_a_date' };
}

function eitherWay(first?: string, second?: string, year?: string): ReadDay {
  const asMonthFirst = day(year, first, second);
  const asDayFirst = day(year, second, first);
  if (!('day' in asMonthFirst)) return asDayFirst;
  if (!('day' in asDayFirst) || asDayFirst.day === asMonthFirst.day) return asMonthFirst;
  return { problem: 'ambiguous' };
}

function named(year?: string, month = '', date?: string): ReadDay {
  if (!FULL_MONTHS.test(month)) return { problem: 'not_a_date' };
  return day(year, String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1), date);
}

/** Refuses February 30, and years that nobody sold managed services in. */
function day(year = '', month = '', date = ''): ReadDay {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const instant = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return exists && text >= '1950-01-01' && text < '2100-01-01' ? { day: text } : { problem: 'not_a_date' };
}
