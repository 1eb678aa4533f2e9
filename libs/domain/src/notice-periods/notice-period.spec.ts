import { openShelf, type Shelf } from '../../test/book.js';
import { openHouse, type House } from '../../test/house.js';
import { CarrierService } from '../carriers/index.js';
import { ClientService } from '../clients/index.js';
import { NoticePeriodService, type NoticePeriodFields } from './index.js';

let house: House;
let shelf: Shelf;
let periods: NoticePeriodService;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  periods = house.get(NoticePeriodService);
});
afterAll(() => house.close());

const row = (changes: Partial<NoticePeriodFields> = {}): NoticePeriodFields => ({
  state: 'NY',
  kind: 'non_renewal',
  market: 'admitted',
  days: 60,
  source: 'Code 1',
  validFrom: '2026-01-01',
  ...changes,
});
const add = (changes: Partial<NoticePeriodFields>, by = house.principal) => periods.add(by, row(changes));

describe('the table of notice periods', () => {
  it('keeps one row of a key for a day', async () => {
    const first = await add({ state: 'ny', validUntil: '2026-06-30' });
    expect(first).toMatchObject({ state: 'NY', version: 1 });
    const taken = { code: 'notice_period/overlap', field: 'validFrom' };
    await expect(add({ validFrom: '2026-06-30' })).rejects.toMatchObject(taken);
    await expect(add({ validFrom: '2025-01-01' })).rejects.toMatchObject(taken);
    const second = await add({ validFrom: '2026-07-01', days: 45 });
    await add({ state: 'NJ' });
    await add({ market: 'surplus_lines' });
    await add({ kind: 'conditional_renewal', rateTriggerPercent: 12.5 });
    const stretch = { id: first.id, version: 1, validUntil: null };
    await expect(periods.change(house.principal, stretch)).rejects.toMatchObject(taken);
    const shorter = await periods.change(house.principal, { ...stretch, validUntil: '2026-05-31' });
    expect(shorter).toMatchObject({ validUntil: '2026-05-31', version: 2, days: 60 });
    await expect(periods.change(house.principal, stretch)).rejects.toMatchObject({
      code: 'notice_period/overlap',
    });
    const stale = { id: first.id, version: 1, note: 'late' };
    await expect(periods.change(house.principal, stale)).rejects.toMatchObject({ code: 'record/changed' });
    await periods.remove(house.principal, { id: second.id, version: 1 });
    expect(
      (await periods.list(house.auditor, '2026-07-01')).map(({ state, market }) => [state, market]),
    ).toEqual([
      ['NJ', 'admitted'],
      ['NY', 'admitted'],
      ['NY', 'surplus_lines'],
    ]);
    expect(await house.audit(first.id)).toEqual(['notice_period.added', 'notice_period.changed']);
    expect(await house.audit(second.id)).toEqual(['notice_period.added', 'notice_period.removed']);
  });

  it.each<[Partial<NoticePeriodFields>, string]>([
    [{ state: 'New York' }, 'notice_period/state'],
    [{ days: 0 }, 'notice_period/days'],
    [{ days: 1.5 }, 'notice_period/days'],
    [{ rateTriggerPercent: 10 }, 'notice_period/rate_trigger'],
    [{ kind: 'conditional_renewal', rateTriggerPercent: 0 }, 'notice_period/rate_trigger'],
    [{ source: ' ' }, 'input/blank'],
    [{ validUntil: '2025-12-31' }, 'notice_period/validity'],
    [{ market: 'other' as 'admitted' }, 'input/choice'],
  ])('refuses %j', async (changes, code) => {
    await expect(add({ state: 'VT', ...changes })).rejects.toMatchObject({ code });
  });

  it('is edited by principals and producers, and each brokerage’s own', async () => {
    const producer = await house.hire('producer');
    const own = await add({ state: 'ME' }, producer);
    const manager = await house.hire('account_manager');
    await expect(add({ state: 'RI' }, manager)).rejects.toMatchObject({ code: 'permission/denied' });
    expect(await periods.list(house.stranger)).toEqual([]);
    const theirs = periods.change(house.stranger, { id: own.id, version: 1, days: 1 });
    await expect(theirs).rejects.toMatchObject({ code: 'record/not_found' });
    const portal = await house.hire('client_user', (await shelf.client()).id);
    await expect(periods.list(portal)).rejects.toMatchObject({ code: 'permission/denied' });
  });

  it('takes samples with their source, and leaves what is there', async () => {
    const own = await add({ state: 'AL', kind: 'conditional_renewal', days: 30, validFrom: '2020-01-01' });
    await periods.loadSamples(house.principal);
    const all = await periods.loadSamples(house.principal);
    const conditional = all.filter(({ kind, state }) => kind === 'conditional_renewal' && state !== 'NY');
    expect(conditional.map(({ state, days }) => [state, days])).toEqual([
      ['AL', 30],
      ['ND', 10],
    ]);
    expect(conditional[1]).toMatchObject({
      source: expect.stringContaining('insurancejournal.com'),
      note: expect.stringMatching(/to be checked.*No legal advice/),
    });
    expect(conditional[0]?.id).toBe(own.id);
  });
});

describe('the notice period of a policy', () => {
  const dweller = (state: string) =>
    house.get(ClientService).create(house.principal, { name: `Client in ${state}`, state });
  const lookUp = (policyId: string, day = '2026-05-01') =>
    periods.forPolicy(house.auditor, policyId, 'non_renewal', day);

  it('is that of the client’s state, else the one for any state, else none on record', async () => {
    const policy = await shelf.policy(await dweller('wa'));
    expect(await lookUp(policy.id)).toMatchObject({
      period: null,
      state: 'wa',
      market: 'admitted',
      remark: expect.stringContaining('None on record.'),
    });
    const any = await add({ state: '', days: 75 });
    expect(await lookUp(policy.id)).toMatchObject({ period: { id: any.id, source: 'Code 1' } });
    const own = await add({ state: 'WA', days: 45, validFrom: '2026-04-01' });
    expect(await lookUp(policy.id)).toMatchObject({ period: { id: own.id } });
    expect(await lookUp(policy.id, '2026-03-31')).toMatchObject({ period: { id: any.id } });
    const named = await shelf.policy(await dweller('Washington'));
    expect(await lookUp(named.id)).toMatchObject({
      period: { id: any.id },
      remark: expect.stringContaining('two letters'),
    });
    await expect(
      periods.forPolicy(house.stranger, policy.id, 'non_renewal', '2026-05-01'),
    ).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('says that a policy placed through a wholesaler is often outside these laws', async () => {
    const wholesaler = await house
      .get(CarrierService)
      .create(house.principal, { kind: 'wholesaler', name: 'Switchyard' });
    const policy = await shelf.policy(await dweller('OR'), { wholesalerId: wholesaler.id });
    await add({ state: 'OR' });
    expect(await lookUp(policy.id)).toMatchObject({
      period: null,
      market: 'surplus_lines',
      remark: expect.stringMatching(/surplus lines: such policies are often outside/),
    });
  });
});
