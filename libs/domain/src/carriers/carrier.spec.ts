import { openHouse, type House } from '../../test/house.js';
import { newId } from '../ids.js';
import { CarrierService, UnderwriterService } from './index.js';

let house: House;
let carriers: CarrierService;
let underwriters: UnderwriterService;
beforeAll(async () => {
  house = await openHouse();
  carriers = house.get(CarrierService);
  underwriters = house.get(UnderwriterService);
});
afterAll(() => house.close());

describe('the firms of placement chains', () => {
  it('are entered once per kind and corrected', async () => {
    const { id } = await carriers.create(house.principal, {
      kind: 'issuing_company',
      name: 'Slate Casualty',
    });
    const twice = carriers.create(house.principal, { kind: 'issuing_company', name: 'SLATE casualty' });
    await expect(twice).rejects.toMatchObject({ code: 'carrier/duplicate', field: 'name' });
    await carriers.create(house.principal, { kind: 'mga', name: 'Slate Casualty' });
    const changed = await carriers.update(house.principal, { id, version: 1, naicCode: '54321' });
    expect(changed).toMatchObject({ name: 'Slate Casualty', naicCode: '54321', version: 2 });
    expect(await house.audit(id)).toEqual(['carrier.created', 'carrier.changed']);
  });

  it.each([
    ['issuing_company', '1234'],
    ['issuing_company', '12a45'],
    ['mga', '12345'],
  ] as const)('refuse for a %s the NAIC code %s', async (kind, naicCode) => {
    const attempt = carriers.create(house.principal, { kind, name: 'Wrong', naicCode });
    await expect(attempt).rejects.toMatchObject({ code: 'carrier/naic', field: 'naicCode' });
  });

  it('are listed by name in pages, searched by words, and % means itself', async () => {
    for (const name of ['Quartz 100% Re', 'quartz Zinc', 'Quartz Amber', 'Amber Quartz']) {
      await carriers.create(house.principal, { kind: 'wholesaler', name });
    }
    const first = await carriers.list(house.principal, { search: 'quartz', first: 3, after: null });
    const second = await carriers.list(house.principal, {
      search: 'quartz',
      first: 3,
      after: first.nextCursor,
    });
    expect([...first.items, ...second.items].map((c) => c.name)).toEqual([
      'Amber Quartz',
      'Quartz 100% Re',
      'Quartz Amber',
      'quartz Zinc',
    ]);
    expect(second.nextCursor).toBeNull();
    const names = async (search: string) =>
      (await carriers.list(house.principal, { search, first: 10, after: null })).items.map((c) => c.name);
    expect(await names('0% QUARTZ')).toEqual(['Quartz 100% Re']);
    expect(await names('quartz_')).toEqual([]);
    expect(await names('quartz \\')).toEqual([]);
    const edited = carriers.list(house.principal, { first: 1, after: `x${first.nextCursor}` });
    await expect(edited).rejects.toMatchObject({ code: 'input/cursor', field: 'after' });
    const large = carriers.list(house.principal, { first: 101, after: null });
    await expect(large).rejects.toMatchObject({ code: 'input/page_size' });
  });

  it('stay inside the brokerage', async () => {
    const { id } = await carriers.create(house.principal, { kind: 'mga', name: 'Basalt' });
    for (const attempt of [
      carriers.get(house.stranger, id),
      carriers.update(house.stranger, { id, version: 1, name: 'Mine' }),
      underwriters.create(house.stranger, { carrierId: id, name: 'U' }),
      underwriters.create(house.principal, { carrierId: newId(), name: 'U' }),
    ]) {
      await expect(attempt).rejects.toMatchObject({ code: 'record/not_found' });
    }
    expect((await carriers.list(house.stranger, { first: 10, after: null })).items).toEqual([]);
  });
});

describe('underwriters', () => {
  it('belong to a firm, and no client user sees them', async () => {
    const { id: carrierId } = await carriers.create(house.principal, { kind: 'mga', name: 'Chalk' });
    const { id } = await underwriters.create(house.principal, {
      carrierId,
      name: 'Uma',
      email: 'Uma@chalk.example',
    });
    const changed = await underwriters.update(house.principal, { id, version: 1, phone: '555 0100' });
    expect(changed).toMatchObject({ email: 'uma@chalk.example', phone: '555 0100' });
    expect(await underwriters.listByCarrierIds(house.principal, [carrierId])).toHaveLength(1);
    const [client] = await house.database.owner.query<{ id: string }[]>(
      `insert into clients (tenant_id, id, name, status) values ($1, $2, 'C', 'client') returning id`,
      [house.tenantId, newId()],
    );
    const user = await house.hire('client_user', client!.id);
    expect(await underwriters.byIds(user, [id])).toEqual([]);
    expect(await carriers.byIds(user, [carrierId])).toHaveLength(1);
    const list = underwriters.listByCarrierIds(user, [carrierId]);
    await expect(list).rejects.toMatchObject({ code: 'permission/denied' });
  });
});
