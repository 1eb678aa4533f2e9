import { openHouse, type House } from '../../test/house.js';
import { newId } from '../ids.js';
import { ServiceLineService } from '../service-lines/index.js';
import { openShelf, type Shelf } from '../../test/book.js';
import { ServiceMappingService } from './index.js';

let house: House;
let shelf: Shelf;
let mappings: ServiceMappingService;
beforeAll(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  mappings = house.get(ServiceMappingService);
});
afterAll(() => house.close());

async function sells(name: string, changes = {}): Promise<string> {
  const { id: clientId } = await shelf.client();
  await house.get(ServiceLineService).add(house.principal, { clientId, name, ...changes });
  return clientId;
}

const reviewsAsked = async (trigger: string) =>
  (await house.jobs())
    .filter(({ name, payload }) => name === 'client.review' && payload['trigger'] === trigger)
    .map(({ payload }) => payload['clientId']);

describe('an answer for a name', () => {
  it('is kept once for all spellings, replaced by version, taken back, and each time its clients are reviewed', async () => {
    const first = await sells('Zorblax Care (per user)');
    const second = await sells('ZORBLAX care');
    await sells('Something else');
    await sells('Zorblax Care', { code: 'help_desk' });
    const kept = await mappings.settle(house.principal, {
      name: 'Zorblax Care',
      code: 'security_monitoring',
    });
    expect(kept).toMatchObject({
      nameKey: 'zorblax care',
      name: 'Zorblax Care',
      components: [],
      settledBy: house.principal.userId,
      version: 1,
    });
    expect((await reviewsAsked('service_mapping.settled')).sort()).toEqual([first, second].sort());

    const again = { name: 'zorblax CARE', code: 'bundle', components: ['help_desk', 'security_monitoring'] };
    await expect(mappings.settle(house.principal, again)).rejects.toMatchObject({
      code: 'service_mapping/settled',
      category: 'CONFLICT',
    });
    const other = await house.hire('account_manager');
    const changed = await mappings.settle(other, { ...again, version: 1 });
    expect(changed).toMatchObject({
      id: kept.id,
      name: 'Zorblax Care',
      code: 'bundle',
      components: ['help_desk', 'security_monitoring'],
      settledBy: other.userId,
      version: 2,
    });
    const late = mappings.settle(house.principal, { ...again, version: 1 });
    await expect(late).rejects.toMatchObject({ code: 'record/changed' });
    expect(await reviewsAsked('service_mapping.settled')).toHaveLength(4);

    const early = mappings.remove(house.principal, { id: kept.id, version: 1 });
    await expect(early).rejects.toMatchObject({ code: 'record/changed' });
    const removed = await mappings.remove(house.principal, { id: kept.id, version: 2 });
    expect(removed).toMatchObject({ id: kept.id, code: 'bundle' });
    expect((await reviewsAsked('service_mapping.removed')).sort()).toEqual([first, second].sort());
    const gone = mappings.settle(house.principal, { ...again, version: 2 });
    await expect(gone).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await house.audit(kept.id)).toEqual([
      'service_mapping.settled',
      'service_mapping.settled',
      'service_mapping.removed',
    ]);
  });

  it('is kept once when two people settle it at the same time', async () => {
    const outcomes = await Promise.allSettled(
      ['help_desk', 'web_hosting', 'ai_services'].map((code) =>
        mappings.settle(house.principal, { name: 'Simultaneity', code }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.flatMap((o) => (o.status === 'rejected' ? [o.reason as object] : []));
    expect(refused).toEqual(refused.map(() => expect.objectContaining({ code: 'service_mapping/settled' })));
  });

  it.each([
    [{ name: 'X', code: 'covered' }, 'service_mapping/code', 'code'],
    [{ name: 'X', code: 'unknown' }, 'service_mapping/code', 'code'],
    [{ name: 'X', code: 'bundle' }, 'service_mapping/components', 'components'],
    [
      { name: 'X', code: 'bundle', components: ['help_desk', 'help_desk'] },
      'service_mapping/components',
      'components',
    ],
    [{ name: 'X', code: 'bundle', components: ['help_desk', 'x'] }, 'service_mapping/code', 'components'],
    [{ name: 'X', code: 'help_desk', components: ['x'] }, 'service_mapping/components', 'components'],
    [{ name: '***', code: 'help_desk' }, 'service_mapping/no_words', 'name'],
    [{ name: ' ', code: 'help_desk' }, 'input/blank', 'name'],
  ])('is refused when it is %j', async (input, code, field) => {
    await expect(mappings.settle(house.principal, input)).rejects.toMatchObject({ code, field });
  });
});

describe('the answers', () => {
  it('are listed by name in pages and searched', async () => {
    for (const name of ['Quartz Zeta', 'quartz Amber', 'Quartz 100% Beta']) {
      await mappings.settle(house.principal, { name, code: 'help_desk' });
    }
    const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);
    const first = await mappings.list(house.principal, { search: 'quartz', first: 2, after: null });
    expect(names(first.items)).toEqual(['Quartz 100% Beta', 'quartz Amber']);
    const page = { search: 'quartz', first: 2, after: first.nextCursor };
    const second = await mappings.list(house.auditor, page);
    expect([names(second.items), second.nextCursor]).toEqual([['Quartz Zeta'], null]);
    const percent = await mappings.list(house.principal, { search: '0% quartz', first: 9, after: null });
    expect(names(percent.items)).toEqual(['Quartz 100% Beta']);
  });

  it('belong to brokers: auditors read, client users know nothing of them, other brokerages have their own', async () => {
    const input = { name: 'Basalt', code: 'help_desk' };
    const { id } = await mappings.settle(house.principal, input);
    const user = await house.hire('client_user', (await shelf.client()).id);
    const page = { first: 9, after: null };
    for (const refused of [
      mappings.settle(house.auditor, { ...input, version: 1 }),
      mappings.remove(house.auditor, { id, version: 1 }),
      mappings.settle(user, { ...input, version: 1 }),
      mappings.list(user, page),
      mappings.unknownServices(user, page),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'permission/denied' });
    }
    for (const missing of [
      mappings.remove(house.stranger, { id, version: 1 }),
      mappings.remove(house.principal, { id: newId(), version: 1 }),
    ]) {
      await expect(missing).rejects.toMatchObject({ code: 'record/not_found' });
    }
    expect((await mappings.list(house.stranger, page)).items).toEqual([]);
    const own = await mappings.settle(house.stranger, { ...input, code: 'web_hosting' });
    expect(own).toMatchObject({ nameKey: 'basalt', code: 'web_hosting', version: 1 });
    expect(own.id).not.toBe(id);
  });
});
