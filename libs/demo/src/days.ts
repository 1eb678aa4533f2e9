import type { Day } from '@carveback/rules';

/** How long ago, in years and months, e.g. `2y3m`. The demo has no fixed dates, so that it never grows old. */
export type Ago = `${number}y${number}m`;

/** The first day of the month that lies so long before a day: catalogues are changed at the turn of a month. */
export function monthsAgo(today: Day, ago: Ago): Day {
  const { years, months } = parse(ago);
  const [year, month] = today.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year - years, month - 1 - months, 1)).toISOString().slice(0, 10);
}

/** The same day of the year, so many years earlier; 29 February becomes the 28th. */
export function yearsBefore(day: Day, years: number): Day {
  const earlier = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  const exists = new Date(`${earlier}T00:00:00Z`).toISOString().slice(0, 10) === earlier;
  return exists ? earlier : `${earlier.slice(0, 8)}28`;
}

/** As an American declarations page prints it: `March 1, 2026`. */
export function inWords(day: Day): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
}

function parse(ago: Ago): { years: number; months: number } {
  const match = /^(\d+)y(\d+)m$/.exec(ago);
  if (!match) throw new Error(`"${ago}" is no span such as 2y3m`);
  return { years: Number(match[1]), months: Number(match[2]) };
}
