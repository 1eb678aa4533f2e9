import { openHouse, type House } from '../../test/house.js';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { ProducerLicenceService, type LicenceFields, type LicenceLine } from './index.js';

let house: House;
let producer: Actor;

beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  producer = await house.hire('account_manager');
});
afterAll(() => house.close());

const service = () => house.get(ProducerLicenceService);
const userId = () => producer.userId ?? '';
const fields = (changes: Partial<LicenceFields> = {}): LicenceFields => ({
  state: 'NY',
  line: 'property_casualty',
  number: 'PC-1042',
  expiresOn: '2026-12-31',
  ...changes,
});
const add = (changes: Partial<LicenceFields> = {}, by = house.principal) =>
  service().add(by, userId(), fields(changes));
const holds = (state: string, line: LicenceLine, on: string) =>
  house.get(TenantDb).read(house.principal, (tx) => service().holds(tx, userId(), { state, line, on }));

describe('a producer’s licence', () => {
  it('counts for its state and line until its last day', async () => {
    await add();
    expect(await holds('NY', 'property_casualty', '2026-12-31')).toBe(true);
    expect(await holds('ny', 'property_casualty', '2026-03-01')).toBe(true);
    expect(await holds('NY', 'property_casualty', '2027-01-01')).toBe(false);
    expect(await holds('NJ', 'property_casualty', '2026-03-01')).toBe(false);
    expect(await holds('NY', 'surplus_lines', '2026-03-01')).toBe(false);
  });

  it('for surplus lines includes the other, without a state reaches every state, and any serves where none is known', async () => {
    await add({ line: 'surplus_lines', state: null });
    expect(await holds('NJ', 'property_casualty', '2026-03-01')).toBe(true);
    expect(await holds('', 'surplus_lines', '2026-03-01')).toBe(true);
    producer = await house.hire('account_manager');
    expect(await holds('', 'property_casualty', '2026-03-01')).toBe(false);
    await add();
    expect(await holds('', 'property_casualty', '2026-03-01')).toBe(true);
  });

  it('is kept once per state and line', async () => {
    await add();
    await expect(add({ state: 'ny', number: 'PC-2' })).rejects.toMatchObject({
      code: 'producer_licence/duplicate',
      field: 'state',
    });
    await add({ line: 'surplus_lines' });
    const kept = await service().listByUserIds(house.auditor, [userId()]);
    expect(kept.map(({ line }) => line)).toEqual(['property_casualty', 'surplus_lines']);
  });

  it('is changed and taken out by the principal, on the version that was seen, and leaves a trail', async () => {
    const licence = await add();
    const { id, version } = licence;
    const renewed = await service().change(house.principal, { id, version, expiresOn: '2028-12-31' });
    expect(renewed).toMatchObject({ number: 'PC-1042', expiresOn: '2028-12-31', version: 2 });
    await expect(service().change(house.principal, { id, version, number: 'X' })).rejects.toMatchObject({
      code: 'record/changed',
    });
    await expect(service().remove(house.principal, { id, version })).rejects.toMatchObject({
      code: 'record/changed',
    });
    expect(await service().remove(house.principal, renewed)).toMatchObject({ id, number: 'PC-1042' });
    expect(await service().listByUserIds(house.principal, [userId()])).toEqual([]);
    expect(await house.audit(userId())).toEqual([
      'producer_licence.added',
      'producer_licence.changed',
      'producer_licence.removed',
    ]);
  });

  it('is refused with the field that is wrong, and to those who may not', async () => {
    await expect(add({ number: ' ' })).rejects.toMatchObject({ code: 'input/blank', field: 'number' });
    await expect(add({ expiresOn: '2026-02-30' })).rejects.toMatchObject({
      code: 'input/day',
      field: 'expiresOn',
    });
    await expect(add({ line: 'life' as LicenceLine })).rejects.toMatchObject({
      code: 'input/choice',
      field: 'line',
    });
    await expect(add({ state: 'N\nY' })).rejects.toMatchObject({ field: 'state' });
    await expect(add({}, await house.hire('producer'))).rejects.toMatchObject({ code: 'permission/denied' });
    await expect(add({}, house.stranger)).rejects.toMatchObject({ code: 'record/not_found' });
    const { id, version } = await add();
    await expect(service().change(house.stranger, { id, version, number: 'X' })).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await expect(service().remove(house.stranger, { id, version })).rejects.toMatchObject({
      code: 'record/not_found',
    });
    const client: Actor = { ...producer, role: 'client_user' };
    expect(() => service().listByUserIds(client, [userId()])).toThrow(
      expect.objectContaining({ code: 'permission/denied' }),
    );
  });
});
