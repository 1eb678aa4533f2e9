import type { Day } from '@carveback/rules';
import { addDays } from '../clock.js';

/** A day off, as a calendar prints it. */
export interface NamedHoliday {
  readonly day: Day;
  readonly name: string;
}

const [SUNDAY, MONDAY, THURSDAY, SATURDAY] = [0, 1, 4, 6];

/** The legal public holidays of 5 U.S.C. 6103(a), as the statute names their days. */
function legalHolidays(year: number): NamedHoliday[] {
  return [
    { day: dayOf(year, 1, 1), name: "New Year's Day" },
    { day: nth(year, 1, MONDAY, 3), name: 'Birthday of Martin Luther King, Jr.' },
    { day: nth(year, 2, MONDAY, 3), name: "Washington's Birthday" },
    { day: last(year, 5, MONDAY), name: 'Memorial Day' },
    { day: dayOf(year, 6, 19), name: 'Juneteenth National Independence Day' },
    { day: dayOf(year, 7, 4), name: 'Independence Day' },
    { day: nth(year, 9, MONDAY, 1), name: 'Labor Day' },
    { day: nth(year, 10, MONDAY, 2), name: 'Columbus Day' },
    { day: dayOf(year, 11, 11), name: 'Veterans Day' },
    { day: nth(year, 11, THURSDAY, 4), name: 'Thanksgiving Day' },
    { day: dayOf(year, 12, 25), name: 'Christmas Day' },
  ];
}

/**
 * The days of a year on which they are observed, in order: the Friday before one that falls on a Saturday (5 U.S.C.
 * 6103(b)), the Monday after one that falls on a Sunday (Executive Order 11582). So New Year's Day may be observed on 31
 * December of the year before, and is answered for that one.
 */
export function usFederalHolidays(year: number): NamedHoliday[] {
  return [...legalHolidays(year), ...legalHolidays(year + 1)]
    .map(({ day, name }) => ({ day: observed(day), name }))
    .filter(({ day }) => day.startsWith(`${year}-`));
}

function observed(day: Day): Day {
  if (weekday(day) === SATURDAY) return addDays(day, -1);
  return weekday(day) === SUNDAY ? addDays(day, 1) : day;
}

/** The `count`th of a weekday in a month. */
function nth(year: number, month: number, wanted: number, count: number): Day {
  const first = dayOf(year, month, 1);
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + 7 * (count - 1));
}

/** The last of a weekday in a month that is not December. */
function last(year: number, month: number, wanted: number): Day {
  return addDays(nth(year, month + 1, wanted, 1), -7);
}

function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function dayOf(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
