import { openHouse, type House } from '../../test/house.js';
import type { Actor } from '../actor.js';
import { ClientService, LegalEntityService } from '../clients/index.js';
import { newId } from '../ids.js';
import { ServiceLineService } from './index.js';

let house: House;
let lines: ServiceLineService;
let clientId: string;
let user: Actor;
beforeAll(async () => {
  house = await openHouse();
  lines = house.get(ServiceLineService);
  clientId = await newClient('Larch IT');
  user = await house.hire('client_user', clientId);
});
afterAll(() => house.close());

const newClient = async (name: string) =>
  (await house.get(ClientService).create(house.principal, { name })).id;
const jobsOf = async (id: string) =>
  (await house.jobs()).filter((j) => j.payload['clientId'] === id || j.payload['serviceLineId'] === id);

describe('adding a service line', () => {
  it('notes the day in the brokerage’s own time zone, and asks for a review and a receipt', async () => {
    const client = await newClient('Rowan');
    const line = await lines.add(house.principal, {
      clientId: client,
      name: 'Managed detection and response',
      deliveredBy: 'subcontractor',
      performedBy: 'Watchpost SOC',
      firstSoldOn: '2026-01-15',
      pctRevenue: 12.345,
    });
    // 03:00 UTC on 1 March is still the evening of 28 February in New York.
    expect(line).toMatchObject({ toldOn: '2026-02-28', toldBy: house.principal.userId, channel: 'broker' });
    expect(line).toMatchObject({ pctRevenue: 12.35, forFee: true, code: null, performedBy: 'Watchpost SOC' });
    expect([...(await jobsOf(client)), ...(await jobsOf(line.id))]).toEqual([
      { name: 'client.review', payload: { clientId: client, trigger: 'service_line.added' } },
      { name: 'service_line.receipt', payload: { serviceLineId: line.id } },
    ]);
    expect(await house.audit(line.id)).toEqual(['service_line.added']);
  });

  it('is open to a client user for its own client', async () => {
    const line = await lines.add(user, { clientId, name: 'Backup as a service' });
    expect(line).toMatchObject({ channel: 'portal', toldBy: user.userId, clientId });
    expect((await jobsOf(line.id)).map((j) => j.name)).toEqual(['service_line.receipt']);
  });

  it('answers a client user about another client as if it did not exist', async () => {
    const other = await newClient('Oak');
    const attempts = [other, newId()].map((id) => lines.add(user, { clientId: id, name: 'Pen tests' }));
    const answers = await Promise.all(attempts.map((a) => a.catch((e: { message: string }) => e.message)));
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('No such client');
    expect(await lines.listByClientIds(house.principal, [other])).toEqual([]);
    expect(await jobsOf(other)).toEqual([]);
  });

  it('is held to the client by the database, even past the service', async () => {
    const other = await newClient('Maple');
    const [entity] = await house.get(LegalEntityService).listByClientIds(house.principal, [other]);
    const forced = house.database.db.within(user, (tx) =>
      tx.query(
        `insert into service_lines (tenant_id, id, client_id, entity_id, name, delivered_by, told_on, channel)
         values ($1, $2, $3, $4, 'Pen tests', 'self', '2026-01-01', 'portal')`,
        [house.tenantId, newId(), other, entity?.id],
      ),
    );
    await expect(forced).rejects.toThrow('row-level security');
  });

  it('happens once per idempotency key', async () => {
    const actor = { ...user, once: { key: 'k1', requestHash: 'h' } };
    const first = await lines.add(actor, { clientId, name: 'Patch management' });
    const again = await lines.add(actor, { clientId, name: 'Patch management' });
    expect(again.id).toBe(first.id);
    expect(await jobsOf(first.id)).toHaveLength(1);
  });

  it('refuses a second active line of the name, also from two people at once', async () => {
    await lines.add(house.principal, { clientId, name: 'Help desk' });
    const duplicate = { code: 'service_line/duplicate', field: 'name' };
    await expect(lines.add(user, { clientId, name: 'help DESK' })).rejects.toMatchObject(duplicate);
    const race = await Promise.allSettled(
      [house.principal, user].map((actor) => lines.add(actor, { clientId, name: 'Email security' })),
    );
    expect(race.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    [{ name: ' ' }, 'input/blank', 'name'],
    [{ name: 'a\0b' }, 'input/broken_text', 'name'],
    [{ firstSoldOn: '31/01/2026' }, 'input/day', 'firstSoldOn'],
    [{ firstSoldOn: '2026-02-30' }, 'input/day', 'firstSoldOn'],
    [{ pctRevenue: 101 }, 'service_line/share', 'pctRevenue'],
    [{ pctRevenue: Number.NaN }, 'service_line/share', 'pctRevenue'],
    [{ performedBy: 'Watchpost' }, 'service_line/performed_by', 'performedBy'],
    [{ code: 'not_a_code' }, 'service_line/code', 'code'],
  ])('refuses %j', async (fault, code, field) => {
    const attempt = lines.add(house.principal, { clientId, name: 'Fault', ...fault });
    await expect(attempt).rejects.toMatchObject({ code, field });
  });

  it('refuses an entity of another client', async () => {
    const other = await newClient('Pine');
    const [entity] = await house.get(LegalEntityService).listByClientIds(house.principal, [other]);
    const attempt = lines.add(house.principal, { clientId, name: 'VoIP', entityId: entity?.id });
    await expect(attempt).rejects.toMatchObject({ code: 'record/not_found' });
  });

  it('is not for auditors, nor for another brokerage', async () => {
    const denied = lines.add(house.auditor, { clientId, name: 'x' });
    await expect(denied).rejects.toMatchObject({ code: 'permission/denied' });
    const strange = lines.add(house.stranger, { clientId, name: 'x' });
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
  });
});

describe('changing and retiring a service line', () => {
  it('keeps what is not given and asks for a review', async () => {
    const client = await newClient('Spruce');
    const { id } = await lines.add(house.principal, { clientId: client, name: 'SIEM', pctRevenue: 5 });
    const line = await lines.change(house.principal, {
      id,
      version: 1,
      description: 'log review',
      pctRevenue: null,
    });
    expect(line).toMatchObject({ name: 'SIEM', description: 'log review', pctRevenue: null, version: 2 });
    expect((await jobsOf(client)).map((j) => j.payload['trigger'])).toEqual([
      'service_line.added',
      'service_line.changed',
    ]);
  });

  it('forgets the performer when the client delivers the service itself again', async () => {
    const { id } = await lines.add(house.principal, {
      clientId,
      name: 'SOC',
      deliveredBy: 'vendor',
      performedBy: 'V',
    });
    const line = await lines.change(house.principal, { id, version: 1, deliveredBy: 'self' });
    expect(line.performedBy).toBe('');
  });

  it('retires on the day given or today, never before the first sale, and can be taken back', async () => {
    const { id } = await lines.add(house.principal, { clientId, name: 'Fax', firstSoldOn: '2025-06-01' });
    const early = lines.retire(house.principal, { id, version: 1, retiredOn: '2025-05-31' });
    await expect(early).rejects.toMatchObject({
      code: 'service_line/retired_before_sold',
      field: 'retiredOn',
    });
    expect((await lines.retire(house.principal, { id, version: 1 })).retiredOn).toBe('2026-02-28');
    const later = lines.change(house.principal, { id, version: 2, firstSoldOn: '2026-03-05' });
    await expect(later).rejects.toMatchObject({
      code: 'service_line/retired_before_sold',
      field: 'firstSoldOn',
    });
    const back = await lines.restore(house.principal, { id, version: 2 });
    expect(back.retiredOn).toBeNull();
    expect(await house.audit(id)).toEqual([
      'service_line.added',
      'service_line.retired',
      'service_line.restored',
    ]);
    const twice = lines.restore(house.principal, { id, version: 3 });
    await expect(twice).rejects.toMatchObject({ code: 'service_line/not_retired' });
  });

  it('lets the name be sold again after retirement, and then refuses to bring the old line back', async () => {
    const { id } = await lines.add(house.principal, { clientId, name: 'Cabling' });
    await lines.retire(house.principal, { id, version: 1 });
    await lines.add(house.principal, { clientId, name: 'Cabling' });
    const back = lines.restore(house.principal, { id, version: 2 });
    await expect(back).rejects.toMatchObject({ code: 'service_line/duplicate' });
  });

  it('is for brokers: the portal adds, and does not edit', async () => {
    const { id } = await lines.add(user, { clientId, name: 'Printers' });
    await expect(lines.change(user, { id, version: 1, name: 'P' })).rejects.toMatchObject({
      code: 'permission/denied',
    });
    const strange = lines.retire(house.stranger, { id, version: 1 });
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
    expect((await lines.get(user, id)).version).toBe(1);
    expect(await lines.byIds(house.stranger, [id])).toEqual([]);
  });
});
