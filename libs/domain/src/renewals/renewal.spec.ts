import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { RENEWAL_STEPS, RenewalService } from './index.js';

let house: House;
let shelf: Shelf;
let renewals: RenewalService;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  renewals = house.get(RenewalService);
});
afterAll(() => house.close());

describe('a renewal plan', () => {
  it('has the six dated steps of the trade', async () => {
    const client = await shelf.client();
    await shelf.policy(client);
    const tasks = await renewals.listByClientIds(house.principal, [client.id]);
    expect(tasks.map((t) => [t.offsetDays, t.dueOn])).toEqual([
      [-120, '2026-09-03'],
      [-90, '2026-10-03'],
      [-60, '2026-11-02'],
      [-30, '2026-12-02'],
      [0, '2027-01-01'],
      [45, '2027-02-15'],
    ]);
    expect(tasks.map((t) => t.title)).toEqual(RENEWAL_STEPS.map((s) => s.title));
  });

  it('is ticked off step by step, and a tick can be taken back', async () => {
    const client = await shelf.client();
    await shelf.policy(client);
    const [task] = await renewals.listByClientIds(house.principal, [client.id]);
    const done = await renewals.setDone(house.principal, { id: task!.id, version: 1, done: true });
    expect(done).toMatchObject({ doneBy: house.principal.userId, doneAt: house.clock.instant });
    const late = renewals.setDone(house.principal, { id: task!.id, version: 1, done: true });
    await expect(late).rejects.toMatchObject({ code: 'record/changed' });
    const back = await renewals.setDone(house.principal, { id: task!.id, version: 2, done: false });
    expect(back).toMatchObject({ doneBy: null, doneAt: null });
    expect(await house.audit(task!.id)).toEqual(['renewal_task.done', 'renewal_task.reopened']);
    const strange = renewals.setDone(house.stranger, { id: task!.id, version: 3, done: true });
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('is listed by window in pages that neither repeat nor skip, though many are due on a day', async () => {
    for (let i = 0; i < 4; i += 1) {
      await shelf.policy(await shelf.client(), { effectiveOn: '2030-01-01', expiresOn: '2031-01-01' });
    }
    const window = { dueFrom: '2030-10-03', dueTo: '2030-12-02', done: false };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await renewals.list(house.principal, { ...window, first: 5, after });
      seen.push(...page.items.map((t) => t.id));
      after = page.nextCursor;
    } while (after !== null);
    expect(new Set(seen).size).toBe(12);
    expect(seen).toHaveLength(12);
    expect((await renewals.list(house.stranger, { first: 5, after: null })).items).toEqual([]);
    const portal = await house.hire('client_user', (await shelf.client()).id);
    await expect(renewals.list(portal, { first: 5, after: null })).rejects.toMatchObject({
      code: 'permission/denied',
    });
  });
});
