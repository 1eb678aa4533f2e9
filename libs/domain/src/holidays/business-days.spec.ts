import { addBusinessDays } from './business-days.js';
import { usFederalHolidays } from './us-federal-holidays.js';

it.each([
  ['2026-03-02', 1, '2026-03-03'],
  ['2026-03-06', 1, '2026-03-09'],
  ['2026-03-07', 1, '2026-03-09'],
  ['2026-03-02', 10, '2026-03-16'],
  ['2026-12-31', 2, '2027-01-04'],
  ['2026-03-07', 0, '2026-03-07'],
  ['2026-03-09', -1, '2026-03-06'],
  ['2026-03-16', -10, '2026-03-02'],
])('%s and %i business days is %s', (day, count, expected) => {
  expect(addBusinessDays(day, count, new Set())).toBe(expected);
});

it.each([
  ['2026-05-22', 1, '2026-05-26'],
  ['2026-07-02', 1, '2026-07-06'],
  ['2026-12-23', 2, '2026-12-28'],
  ['2026-05-26', -1, '2026-05-22'],
])('%s and %i business days, without the federal holidays, is %s', (day, count, expected) => {
  const holidays = new Set(usFederalHolidays(2026).map((holiday) => holiday.day));
  expect(addBusinessDays(day, count, holidays)).toBe(expected);
});
