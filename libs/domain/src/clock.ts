import type { Day } from '@carveback/rules';

/** The time, injected: nothing in the domain asks the machine. */
export abstract class Clock {
  abstract now(): Date;

  /** Today's calendar date in an IANA time zone. */
  today(timeZone: string): Day {
    return dayIn(timeZone, this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** Making one takes longer than using it a thousand times; there are some hundred time zones at most. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar date of an instant in an IANA time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): Day {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone, ...parts });
    calendars.set(timeZone, calendar);
  }
  return calendar.format(instant);
}

/** The calendar date `days` after (or, negative, before) a day. */
export function addDays(day: Day, days: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
