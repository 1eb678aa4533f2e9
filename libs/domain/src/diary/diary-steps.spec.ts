import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { factsAbout } from '../../test/case-facts.js';
import { openAbout } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { move, submitted } from '../../test/submitted.js';
import { DIARY_PLAN, DiaryStepsService, STEP_LISTS, type PlannedEntry } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const service = () => house.get(DiaryStepsService);
const step = (kind: PlannedEntry['kind'], inBusinessDays: number): PlannedEntry => ({
  kind,
  inBusinessDays,
  title: `The ${kind} of ${inBusinessDays}`,
});
const SHORT = [step('supervisor', 4), step('chaser', 2)];
const set = (steps: readonly PlannedEntry[], version = 0, actor = house.principal) =>
  service().set(actor, { waitsFor: 'carrier_answer', version, steps });

describe('the steps of a brokerage', () => {
  it('are the usual ones until a principal sets others, for itself alone', async () => {
    const usual = await service().list(house.auditor);
    expect(usual.map(({ waitsFor, steps }) => [waitsFor, steps])).toEqual(Object.entries(DIARY_PLAN));
    expect(usual.every((list) => list.usual && list.version === 0)).toBe(true);
    const own = await set(SHORT);
    expect(own).toEqual({
      waitsFor: 'carrier_answer',
      usual: false,
      version: 1,
      steps: [...SHORT].reverse(),
    });
    const at = STEP_LISTS.indexOf('carrier_answer');
    expect((await service().list(house.principal))[at]).toEqual(own);
    expect((await service().list(house.stranger))[at]).toMatchObject({ usual: true, version: 0 });
    const reset = await service().reset(house.principal, { waitsFor: 'carrier_answer', version: 1 });
    expect(reset).toMatchObject({ usual: true, version: 2, steps: DIARY_PLAN.carrier_answer });
    expect(await set(SHORT, 2)).toMatchObject({ usual: false, version: 3 });
    const [{ id }] = await house.database.owner.query<[{ id: string }]>(`select id from diary_steps`);
    expect(await house.audit(id)).toEqual(['diary_steps.set', 'diary_steps.reset', 'diary_steps.set']);
  });

  it('count for a case from its next move on, and leave what was entered', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const before = await openAbout(house, request);
    await set(SHORT);
    await service().set(house.principal, { waitsFor: 'receipt', version: 0, steps: [] });
    expect(await openAbout(house, request)).toEqual(before);
    await factsAbout(house, request).answer('receipt');
    await factsAbout(house, request).answer('information_request');
    await move(house, request, 'information_requested', 'acknowledged');
    expect(await openAbout(house, request)).toEqual(['2026-03-03 chaser', '2026-03-05 supervisor']);
    const other = await submitted(house, workshop, shelf);
    expect(await openAbout(house, other.request)).toEqual(['2026-03-03 chaser', '2026-03-05 supervisor']);
  }, 60_000);

  it.each([
    ['diary_steps/days', [step('chaser', 251), step('supervisor', 4)]],
    ['diary_steps/days', [step('chaser', -1), step('supervisor', 4)]],
    ['diary_steps/days', [step('chaser', 1.5), step('supervisor', 4)]],
    ['diary_steps/twice', [step('chaser', 2), step('chaser', 2), step('supervisor', 4)]],
    ['diary_steps/supervisor', [step('chaser', 2)]],
    ['diary_steps/supervisor', []],
    ['diary_steps/too_many', Array.from({ length: 21 }, (_, i) => step('chaser', i))],
    ['input/choice', [step('close', 2), step('supervisor', 4)]],
    ['input/blank', [{ ...step('chaser', 2), title: ' ' }, step('supervisor', 4)]],
  ])('refuse %s', async (code, steps) => {
    await expect(set(steps)).rejects.toMatchObject({ code });
  });

  it('keep a date for whatever is waited for', async () => {
    const none = { waitsFor: 'delivery', version: 0, steps: [] } as const;
    await expect(service().set(house.principal, none)).rejects.toMatchObject({ code: 'diary_steps/none' });
    const supervised = { ...none, steps: [step('deliver', 0), step('supervisor', 5)] };
    expect(await service().set(house.principal, supervised)).toMatchObject({ usual: false });
  });

  it('are changed by principals, with the version that they saw', async () => {
    await expect(set(SHORT, 0, await house.hire('producer'))).rejects.toMatchObject({
      code: 'permission/denied',
    });
    await expect(set(SHORT, 1)).rejects.toMatchObject({ code: 'record/changed' });
    await set(SHORT);
    await expect(set(SHORT, 0)).rejects.toMatchObject({ code: 'record/changed' });
    const stale = { waitsFor: 'carrier_answer', version: 0 } as const;
    await expect(service().reset(house.principal, stale)).rejects.toMatchObject({ code: 'record/changed' });
    const client = await shelf.client();
    const user = await house.hire('client_user', client.id);
    await expect(service().list(user)).rejects.toMatchObject({ code: 'permission/denied' });
  });
});
