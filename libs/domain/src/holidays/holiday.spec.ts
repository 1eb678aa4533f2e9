import { openHouse, type House } from '../../test/house.js';
import { HolidayService } from './index.js';

let house: House;
let holidays: HolidayService;
beforeAll(async () => {
  house = await openHouse();
  holidays = house.get(HolidayService);
});
afterAll(() => house.close());

describe('the holiday calendar', () => {
  it('is loaded for a year, adding what is missing, and edited by the principal', async () => {
    const own = await holidays.add(house.principal, { day: '2026-07-03', name: 'Founders’ Day' });
    expect(await holidays.loadFederal(house.principal, 2026)).toHaveLength(11);
    expect(await holidays.loadFederal(house.principal, 2026)).toHaveLength(11);
    const named = await holidays.list(house.auditor, 2026);
    expect(named.find(({ day }) => day === '2026-07-03')?.name).toBe('Founders’ Day');
    const twice = holidays.add(house.principal, { day: '2026-12-25', name: 'Christmas' });
    await expect(twice).rejects.toMatchObject({ code: 'holiday/duplicate', field: 'day' });
    const change = { id: own.id, version: 1, day: '2026-07-06' };
    expect(await holidays.change(house.principal, change)).toMatchObject({ day: '2026-07-06', version: 2 });
    await expect(holidays.change(house.principal, change)).rejects.toMatchObject({ code: 'record/changed' });
    await holidays.remove(house.principal, { id: own.id, version: 2 });
    expect(await holidays.list(house.auditor, 2026)).toHaveLength(10);
    expect(await house.audit(own.id)).toEqual(['holiday.added', 'holiday.changed', 'holiday.removed']);
  });

  it("is each brokerage's own, and written by principals only", async () => {
    expect(await holidays.list(house.stranger, 2026)).toEqual([]);
    const producer = await house.hire('producer');
    await expect(holidays.loadFederal(producer, 2026)).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(holidays.loadFederal(house.principal, 1999)).rejects.toMatchObject({ code: 'holiday/year' });
  });
});
