import { usFederalHolidays } from './us-federal-holidays.js';

const days = (year: number) => usFederalHolidays(year).map(({ day }) => day);

/** As the Office of Personnel Management publishes them. */
describe('federal holidays as they are observed', () => {
  it('2026, when Independence Day falls on a Saturday', () => {
    expect(usFederalHolidays(2026).map(({ day, name }) => `${day} ${name}`)).toEqual([
      "2026-01-01 New Year's Day",
      '2026-01-19 Birthday of Martin Luther King, Jr.',
      "2026-02-16 Washington's Birthday",
      '2026-05-25 Memorial Day',
      '2026-06-19 Juneteenth National Independence Day',
      '2026-07-03 Independence Day',
      '2026-09-07 Labor Day',
      '2026-10-12 Columbus Day',
      '2026-11-11 Veterans Day',
      '2026-11-26 Thanksgiving Day',
      '2026-12-25 Christmas Day',
    ]);
  });

  it.each([
    [2022, ['2022-01-17', '2022-02-21', '2022-05-30', '2022-06-20', '2022-07-04', '2022-09-05', '2022-10-10', '2022-11-11', '2022-11-24', '2022-12-26']],
    [2025, ['2025-01-01', '2025-01-20', '2025-02-17', '2025-05-26', '2025-06-19', '2025-07-04', '2025-09-01', '2025-10-13', '2025-11-11', '2025-11-27', '2025-12-25']],
    [2028, ['2028-01-17', '2028-02-21', '2028-05-29', '2028-06-19', '2028-07-04', '2028-09-04', '2028-10-09', '2028-11-10', '2028-11-23', '2028-12-25']],
  ])('%i', (year, expected) => {
    expect(days(year)).toEqual(expected);
  }); // prettier-ignore

  it('puts New Year’s Day of 2022 into 2021, where it was observed, and no day in twice', () => {
    expect(days(2021).slice(-2)).toEqual(['2021-12-24', '2021-12-31']);
    for (let year = 2021; year < 2100; year += 1) {
      expect(new Set(days(year)).size).toBe(days(year).length);
      for (const day of days(year)) expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });
});
