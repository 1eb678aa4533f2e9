import { openHouse, type House } from '../../test/house.js';
import { newId } from '../ids.js';
import { ClientService, ContactService, LegalEntityService } from './index.js';

let house: House;
let clients: ClientService;
let entities: LegalEntityService;
let contacts: ContactService;
beforeAll(async () => {
  house = await openHouse();
  clients = house.get(ClientService);
  entities = house.get(LegalEntityService);
  contacts = house.get(ContactService);
});
afterAll(() => house.close());

describe('a client of the book', () => {
  it('starts with a legal entity in its own name, or in the given one', async () => {
    const plain = await clients.create(house.principal, { name: ' Larch IT ' });
    const named = await clients.create(house.principal, {
      name: 'Rowan',
      entity: { name: 'Rowan Networks LLC', jurisdiction: 'OH' },
    });
    const found = await entities.listByClientIds(house.principal, [plain.id, named.id]);
    expect(found.map((e) => [e.clientId, e.name, e.kind, e.jurisdiction])).toEqual([
      [plain.id, 'Larch IT', 'legal_entity', ''],
      [named.id, 'Rowan Networks LLC', 'legal_entity', 'OH'],
    ]);
    expect(await house.audit(plain.id)).toEqual(['client.created']);
  });

  it('changes what is given and keeps the rest; its name cannot be blanked', async () => {
    const { id } = await clients.create(house.principal, { name: 'Hazel MSP', notes: 'calls on Mondays' });
    const changed = await clients.update(house.principal, {
      id,
      version: 1,
      status: 'former',
      website: 'h.example',
    });
    expect(changed).toMatchObject({
      name: 'Hazel MSP',
      notes: 'calls on Mondays',
      status: 'former',
      version: 2,
    });
    const blank = clients.update(house.principal, { id, version: 2, name: '  ' });
    await expect(blank).rejects.toMatchObject({ code: 'input/blank', field: 'name' });
    const cleared = await clients.update(house.principal, { id, version: 2, notes: null });
    expect(cleared.notes).toBe('');
  });

  it('tells the second of two editors that a colleague was faster', async () => {
    const { id } = await clients.create(house.principal, { name: 'Beech Managed' });
    await clients.update(house.principal, { id, version: 1, state: 'VT' });
    const late = clients.update(house.principal, { id, version: 1, state: 'NH' });
    await expect(late).rejects.toMatchObject({ code: 'record/changed', field: 'version' });
    expect((await clients.get(house.principal, id)).state).toBe('VT');
  });

  it('is looked after by brokers of the same brokerage only', async () => {
    const manager = await house.hire('account_manager');
    const client = await clients.create(house.principal, { name: 'Elm', accountManagerId: manager.userId });
    expect(client.accountManagerId).toBe(manager.userId);
    for (const userId of [house.auditor.userId, house.stranger.userId, newId()]) {
      const attempt = clients.create(house.principal, { name: 'Elm two', accountManagerId: userId });
      await expect(attempt).rejects.toMatchObject({ code: 'client/not_a_broker', field: 'accountManagerId' });
    }
  });

  it('does not exist for another brokerage, nor for an id that is none', async () => {
    const { id } = await clients.create(house.principal, { name: 'Yew' });
    const notFound = { code: 'record/not_found' };
    await expect(clients.get(house.stranger, id)).rejects.toMatchObject(notFound);
    await expect(clients.update(house.stranger, { id, version: 1, name: 'x' })).rejects.toMatchObject(
      notFound,
    );
    await expect(clients.get(house.principal, newId())).rejects.toMatchObject(notFound);
    await expect(clients.get(house.principal, "1' or true")).rejects.toMatchObject(notFound);
    expect(await clients.byIds(house.stranger, [id])).toEqual([]);
  });

  it('shows its own users itself, without the notes of the brokerage, and no other client', async () => {
    const own = await clients.create(house.principal, { name: 'Ash', notes: 'pays late' });
    const other = await clients.create(house.principal, { name: 'Oak' });
    const user = await house.hire('client_user', own.id);
    expect(await clients.get(user, own.id)).toMatchObject({ name: 'Ash', notes: '' });
    expect(await clients.byIds(user, [own.id, other.id])).toHaveLength(1);
    await expect(clients.get(user, other.id)).rejects.toMatchObject({ code: 'record/not_found' });
    const edit = clients.update(user, { id: own.id, version: 1, name: 'Ash!' });
    await expect(edit).rejects.toMatchObject({ code: 'permission/denied' });
  });

  it('refuses text that PostgreSQL cannot keep, and saves nothing', async () => {
    const before = await house.database.owner.query('select count(*) from clients');
    const broken = clients.create(house.principal, { name: 'Nul\0l' });
    await expect(broken).rejects.toMatchObject({ code: 'input/broken_text', field: 'name' });
    expect(await house.database.owner.query('select count(*) from clients')).toEqual(before);
  });
});

describe("a client's legal entities", () => {
  const newClient = (name: string) => clients.create(house.principal, { name });

  it('put a trading name under a company of the same client', async () => {
    const { id: clientId } = await newClient('Alder Group');
    const name = await entities.add(house.principal, { clientId, kind: 'trading_name', name: 'Alder Cyber' });
    const [company] = await entities.listByClientIds(house.principal, [clientId]);
    expect(name.parentId).toBe(company?.id);
    const [foreign] = await entities.listByClientIds(house.principal, [(await newClient('Other')).id]);
    for (const parentId of [foreign?.id, name.id]) {
      const attempt = entities.add(house.principal, { clientId, kind: 'trading_name', name: 'x', parentId });
      await expect(attempt).rejects.toMatchObject({ code: 'entity/parent', field: 'parentId' });
    }
  });

  it('are never without a company, and none ends while services are sold through it', async () => {
    const { id: clientId } = await newClient('Birch Group');
    const [first] = await entities.listByClientIds(house.principal, [clientId]);
    const end = { id: first!.id, version: 1, endedOn: '2026-01-31' };
    await expect(entities.end(house.principal, end)).rejects.toMatchObject({ code: 'entity/last' });
    await entities.add(house.principal, { clientId, name: 'Birch Holding Inc' });
    const ended = await entities.end(house.principal, end);
    expect(ended.endedOn).toBe('2026-01-31');
    const reopened = await entities.end(house.principal, { ...end, version: 2, endedOn: null });
    expect(reopened).toMatchObject({ endedOn: null, version: 3 });
  });

  it('carry a name once', async () => {
    const { id: clientId } = await newClient('Cedar');
    const twice = entities.add(house.principal, { clientId, name: 'cedar' });
    await expect(twice).rejects.toMatchObject({ code: 'entity/duplicate', field: 'name' });
    const second = await entities.add(house.principal, { clientId, name: 'Cedar East' });
    const rename = entities.change(house.principal, { id: second.id, version: 1, name: 'CEDAR' });
    await expect(rename).rejects.toMatchObject({ code: 'entity/duplicate' });
  });

  it('are out of reach of another brokerage', async () => {
    const { id: clientId } = await newClient('Dogwood');
    const add = entities.add(house.stranger, { clientId, name: 'Mine now' });
    await expect(add).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await entities.listByClientIds(house.stranger, [clientId])).toEqual([]);
  });
});

describe("a client's contacts", () => {
  it('are added, changed, ended and brought back', async () => {
    const { id: clientId } = await clients.create(house.principal, { name: 'Fir' });
    const added = await contacts.add(house.principal, {
      clientId,
      name: 'Ada Fir',
      email: 'Ada@Fir.Example',
      maySign: true,
    });
    expect(added).toMatchObject({ email: 'ada@fir.example', maySign: true, maySubmit: false });
    const { id } = added;
    const changed = await contacts.change(house.principal, { id, version: 1, title: 'CTO' });
    expect(changed).toMatchObject({ title: 'CTO', name: 'Ada Fir', maySign: true });
    await contacts.end(house.principal, { id, version: 2, endedOn: '2026-02-01' });
    const back = await contacts.end(house.principal, { id, version: 3, endedOn: null });
    expect(back.endedOn).toBeNull();
    expect(await house.audit(id)).toEqual([
      'contact.added',
      'contact.changed',
      'contact.ended',
      'contact.reopened',
    ]);
    expect(await contacts.listByClientIds(house.stranger, [clientId])).toEqual([]);
  });

  it('have one e-mail address each', async () => {
    const { id: clientId } = await clients.create(house.principal, { name: 'Gum' });
    const list = contacts.add(house.principal, { clientId, name: 'Bo', email: 'a@b.example, c@d.example' });
    await expect(list).rejects.toMatchObject({ code: 'input/email', field: 'email' });
    const stranger = contacts.add(house.stranger, { clientId, name: 'Bo' });
    await expect(stranger).rejects.toMatchObject({ code: 'record/not_found' });
  });
});
