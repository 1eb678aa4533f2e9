import { dayIn } from '../clock.js';

/** No local day lasts longer, whatever the time zone does to its clocks. */
const LONGEST_DAY_MS = 50 * 3_600_000;

/** The first instant, to the millisecond, that is of a later calendar day in that time zone. */
export function endOfDay(timeZone: string, instant: Date): Date {
  const day = dayIn(timeZone, instant);
  let [before, after] = [instant.getTime(), instant.getTime() + LONGEST_DAY_MS];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(middle)) === day) before = middle;
    else after = middle;
  }
  return new Date(after);
}
