import { inWords, monthsAgo, yearsBefore } from './days.js';

describe('relative days', () => {
  it('counts years and months back to the first of a month, across the turn of a year', () => {
    expect(monthsAgo('2026-02-17', '0y3m')).toBe('2025-11-01');
    expect(monthsAgo('2026-12-31', '2y0m')).toBe('2024-12-01');
  });

  it('goes back whole years; a leap day becomes the 28th where there is none', () => {
    expect(yearsBefore('2028-02-29', 1)).toBe('2027-02-28');
    expect(yearsBefore('2028-02-29', 4)).toBe('2024-02-29');
    expect(yearsBefore('2026-07-04', 9)).toBe('2017-07-04');
  });

  it('prints a day as a declarations page does', () => {
    expect(inWords('2026-03-01')).toBe('March 1, 2026');
  });
});
