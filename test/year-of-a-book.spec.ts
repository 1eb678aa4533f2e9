import { jest } from '@jest/globals';
import { addBusinessDays, addDays, DayTeller, HolidayService } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf } from '../libs/domain/test/book.js';
import { openHouse, type House } from '../libs/domain/test/house.js';
import { openBook, renew, sell } from '../libs/domain/test/year/book.js';
import { chance } from '../libs/domain/test/year/chance.js';
import { figuresOf } from '../libs/domain/test/year/figures.js';
import { Office } from '../libs/domain/test/year/office.js';

jest.setTimeout(600_000);

const FIRST_DAY = '2026-01-01';
const LAST_DAY = '2026-12-31';
const CLIENTS = 40;

let house: House;
let workshop: Workshop;
beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

it(`a year of a book of ${CLIENTS} clients leaves nothing undone, forgotten or closed unproven`, async () => {
  const luck = chance(2026);
  dawn(FIRST_DAY);
  const shelf = await openShelf(house);
  const { accounts, events } = await openBook(house, shelf, luck, { size: CLIENTS, from: FIRST_DAY });
  const holidays = new Set(
    (await house.get(HolidayService).loadFederal(house.principal, 2026)).map(({ day }) => day),
  );
  const office = new Office(house);
  for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
    dawn(day);
    await workshop.get(DayTeller).tellNewDays();
    for (const { account, sells } of events.filter(({ on }) => on === day))
      await sell(house, account, sells, day);
    for (const account of accounts.filter(({ policy }) => policy.expiresOn === day)) {
      await office.endTerm(account.policy);
      await renew(house, shelf, luck, account);
    }
    await workshop.drain(4);
    if (addBusinessDays(addDays(day, -1), 1, holidays) !== day) continue;
    await office.work(day);
    await workshop.drain(4);
  }
  const figures = await figuresOf(house);
  console.info(figures);
  expect(figures).toMatchObject({ deadJobs: 0, forgotten: 0, closedOpen: 0 });
  for (const count of [figures.cured, figures.declined, figures.chasers, figures.confirmed]) {
    expect(count).toBeGreaterThan(0);
  }
});

/** Nine in the morning in New York. */
function dawn(day: string): void {
  house.clock.instant = new Date(`${day}T14:00:00Z`);
}
