import type { Day } from '@carveback/rules';
import { addDays } from '../clock.js';

/** The days on which a brokerage does not work, beside Saturdays and Sundays. */
export type HolidayCalendar = ReadonlySet<Day>;

/** The day `count` business days after (or, negative, before) a day; the day itself when `count` is 0. */
export function addBusinessDays(day: Day, count: number, holidays: HolidayCalendar): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (!isWeekend(at) && !holidays.has(at)) left -= 1;
  }
  return at;
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
