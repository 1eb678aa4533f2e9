import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { ClientService, DayTeller, DiaryService, PolicyService, TenantDb, type Policy } from '../index.js';
import { RenewalService, RenewalTaskService, type RenewalEnd } from './index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
let renewals: RenewalService;
let tasks: RenewalTaskService;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
  renewals = house.get(RenewalService);
  tasks = house.get(RenewalTaskService);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

/** Puts the clock to noon of a day in New York and lets the worker notice. */
async function live(day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

const near = { first: 50, after: null };
const list = async () => (await renewals.list(house.principal, near)).items;
const reviewsAsked = async () =>
  (await house.jobs()).filter(({ payload }) => payload['trigger'] === 'renewal.opened').length;
const inDiary = async (policy: Pick<Policy, 'id'>, done = false) =>
  (await entries(house, { policyId: policy.id, kinds: ['renewal'], done })).map(
    ({ dueOn, title }) => `${dueOn} ${title.slice(0, 12)}`,
  );
const taskOf = async (policy: Pick<Policy, 'id'>, step: string) =>
  (await tasks.listByPolicyIds(house.principal, [policy.id])).find((task) => task.step === step)!;
const close = (end: RenewalEnd) =>
  house.get(TenantDb).within(house.principal, (tx) => renewals.close(tx, house.principal, end));

describe('a renewal', () => {
  it('opens 120 days before expiry, once, asks for a review, and puts the first step into the diary', async () => {
    const policy = await shelf.policy(await shelf.client(), { expiresOn: '2026-07-10' });
    await live('2026-03-11');
    expect(await list()).toEqual([]);
    await live('2026-03-12');
    await live('2026-03-13');
    const [renewal] = await list();
    expect(renewal).toMatchObject({ policyId: policy.id, openedOn: '2026-03-12', outcome: null });
    expect(await house.audit(renewal!.id)).toEqual(['renewal.opened']);
    expect(await reviewsAsked()).toBe(1);
    const [entry] = await entries(house, { policyId: policy.id });
    expect(entry).toMatchObject({ kind: 'renewal', dueOn: '2026-03-12', ownerId: house.principal.userId });
    expect(await entries(house, { policyId: policy.id })).toHaveLength(1);
  });

  it('is caught up after the worker was away, and asks for one review for all policies of a client', async () => {
    const client = await shelf.client();
    const late = await shelf.policy(client, { expiresOn: '2026-06-01' });
    await shelf.policy(client, { expiresOn: '2026-06-15', line: 'cyber' });
    await live('2026-04-10');
    expect(await list()).toHaveLength(2);
    expect(await reviewsAsked()).toBe(1);
    expect(await inDiary(late)).toEqual([
      '2026-04-10 Draw up the ',
      '2026-04-10 Send the pre',
      '2026-04-10 Send the sub',
      '2026-04-17 Ask the clie',
    ]);
  });

  it('is not opened for what is cancelled, past, not begun, or of a former client', async () => {
    const client = await shelf.client();
    const { id } = await shelf.policy(client, { expiresOn: '2026-06-01' });
    await house.get(PolicyService).cancel(house.principal, { id, version: 1, cancelledOn: '2026-02-01' });
    await shelf.policy(client, { effectiveOn: '2025-01-01', expiresOn: '2026-01-01' });
    await shelf.policy(client, { effectiveOn: '2026-05-01', expiresOn: '2026-06-15' });
    const gone = await shelf.client();
    await shelf.policy(gone, { expiresOn: '2026-06-01' });
    await house
      .get(ClientService)
      .update(house.principal, { id: gone.id, version: gone.version, status: 'former' });
    await live('2026-03-05');
    expect(await list()).toEqual([]);
    expect(await inDiary({ id })).toEqual([]);
  });

  it('is listed by expiry in a window, in pages, and is nobody else’s', async () => {
    const client = await shelf.client();
    for (const expiresOn of ['2026-05-01', '2026-05-02', '2026-05-03']) {
      await shelf.policy(client, { expiresOn });
    }
    await live('2026-03-05');
    const window = { expiresFrom: '2026-05-02', open: true, first: 1 };
    const first = await renewals.list(house.principal, { ...window, after: null });
    const second = await renewals.list(house.principal, { ...window, after: first.nextCursor });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([1, 1, null]);
    expect(second.items[0]!.id).not.toBe(first.items[0]!.id);
    expect((await renewals.list(house.stranger, near)).items).toEqual([]);
    const portal = await house.hire('client_user', client.id);
    await expect(renewals.list(portal, near)).rejects.toMatchObject({ code: 'permission/denied' });
  });

  it('is closed once; without a renewed policy only the sweeps stay to be done', async () => {
    const policy = await shelf.policy(await shelf.client(), { expiresOn: '2026-07-10' });
    const end = { policyId: policy.id, outcome: 'lapsed' as const, why: 'The client retires.' };
    await expect(close(end)).rejects.toMatchObject({ code: 'renewal/not_open' });
    await live('2026-03-12');
    expect(await close(end)).toMatchObject({ outcome: 'lapsed', closedAt: house.clock.instant });
    await expect(close(end)).rejects.toMatchObject({ code: 'renewal/not_open' });
    const plan = await tasks.listByPolicyIds(house.principal, [policy.id]);
    expect(plan.filter(({ doneAt }) => doneAt === null).map(({ step }) => step)).toEqual([
      'circumstance_sweep',
      'last_sweep',
    ]);
    expect(await inDiary(policy)).toEqual([]);
    expect((await renewals.list(house.principal, { ...near, open: true })).items).toEqual([]);
  });
});

describe('a step of the plan', () => {
  it('stands in the diary until it is ticked off, and again when that is taken back', async () => {
    const policy = await shelf.policy(await shelf.client(), { expiresOn: '2026-07-10' });
    await live('2026-03-12');
    const { id, version } = await taskOf(policy, 'file');
    const why = 'File drawn up.';
    const done = await tasks.setDone(house.principal, { id, version, done: true, why });
    expect(done).toMatchObject({ doneBy: house.principal.userId, doneWhy: why });
    const [entry] = await entries(house, { policyId: policy.id, done: true });
    expect(entry).toMatchObject({ doneWhy: why, doneBy: house.principal.userId });
    const late = tasks.setDone(house.principal, { id, version, done: true });
    await expect(late).rejects.toMatchObject({ code: 'record/changed' });
    const back = await tasks.setDone(house.principal, { id, version: version + 1, done: false });
    expect(back).toMatchObject({ doneAt: null, doneBy: null, doneWhy: '' });
    expect(await inDiary(policy)).toEqual(['2026-03-12 Draw up the ']);
    expect(await house.audit(id)).toEqual(['renewal_task.done', 'renewal_task.reopened']);
    const strange = tasks.setDone(house.stranger, { id, version: 3, done: true });
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('is not done when its entry is closed, and comes back to the diary once its day has passed', async () => {
    const policy = await shelf.policy(await shelf.client(), { expiresOn: '2026-07-10' });
    await live('2026-03-12');
    const [entry] = await entries(house, { policyId: policy.id });
    const { id, version } = entry!;
    await house.get(DiaryService).complete(house.principal, { id, version, why: 'Tomorrow.' });
    expect((await taskOf(policy, 'file')).doneAt).toBeNull();
    await workshop.drain();
    expect(await inDiary(policy)).toEqual([]);
    await live('2026-03-13');
    expect(await inDiary(policy)).toEqual(['2026-03-13 Draw up the ']);
    await live('2026-03-14');
    expect(await inDiary(policy)).toHaveLength(1);
  });

  it('follows the expiry of its policy, and leaves the diary with a cancellation', async () => {
    const policy = await shelf.policy(await shelf.client(), { expiresOn: '2026-07-10' });
    await live('2026-03-12');
    const policies = house.get(PolicyService);
    await policies.update(house.principal, { id: policy.id, version: 1, expiresOn: '2026-07-12' });
    expect(await inDiary(policy)).toEqual([]);
    await live('2026-03-14');
    expect(await inDiary(policy)).toEqual(['2026-03-14 Draw up the ']);
    await policies.cancel(house.principal, { id: policy.id, version: 2, cancelledOn: '2026-03-14' });
    expect(await inDiary(policy)).toEqual([]);
    await policies.reinstate(house.principal, { id: policy.id, version: 3 });
    await live('2026-03-15');
    expect(await inDiary(policy)).toEqual(['2026-03-15 Draw up the ']);
  });
});

describe('a renewal plan', () => {
  it('has the dated steps of the trade', async () => {
    const client = await shelf.client();
    await shelf.policy(client);
    const plan = await tasks.listByClientIds(house.principal, [client.id]);
    expect(plan.map((t) => [t.step, t.offsetDays, t.dueOn])).toEqual([
      ['file', -120, '2026-09-03'],
      ['questionnaire', -90, '2026-10-03'],
      ['submission', -60, '2026-11-02'],
      ['circumstance_sweep', -45, '2026-11-17'],
      ['options', -30, '2026-12-02'],
      ['last_sweep', -10, '2026-12-22'],
      ['bound', 0, '2027-01-01'],
      ['carried_forward', 45, '2027-02-15'],
    ]);
  });

  it('is listed by window in pages that neither repeat nor skip, though many are due on a day', async () => {
    for (let i = 0; i < 4; i += 1) {
      await shelf.policy(await shelf.client(), { effectiveOn: '2030-01-01', expiresOn: '2031-01-01' });
    }
    const window = { dueFrom: '2030-10-03', dueTo: '2030-12-02', done: false };
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await tasks.list(house.principal, { ...window, first: 5, after });
      seen.push(...page.items.map((t) => t.id));
      after = page.nextCursor;
    } while (after !== null);
    expect(new Set(seen).size).toBe(16);
    expect(seen).toHaveLength(16);
    expect((await tasks.list(house.stranger, { first: 5, after: null })).items).toEqual([]);
    const portal = await house.hire('client_user', (await shelf.client()).id);
    await expect(tasks.list(portal, { first: 5, after: null })).rejects.toMatchObject({
      code: 'permission/denied',
    });
  });
});
