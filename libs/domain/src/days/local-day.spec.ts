import { endOfDay } from './local-day.js';

it.each([
  ['UTC', '2026-03-01T03:00:00Z', '2026-03-02T00:00:00.000Z'],
  ['America/New_York', '2026-03-01T03:00:00Z', '2026-03-01T05:00:00.000Z'],
  ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-09T04:00:00.000Z'],
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00.000Z'],
  ['Pacific/Auckland', '2026-03-01T03:00:00Z', '2026-03-01T11:00:00.000Z'],
])('in %s the day of %s ends at %s', (timeZone, instant, expected) => {
  expect(endOfDay(timeZone, new Date(instant)).toISOString()).toBe(expected);
});
