import { CarrierService, ClientService, newId, PolicyService } from '@carveback/domain';
import { jest } from '@jest/globals';
import { openTown, type Answer, type Settled, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  larch = await town.settle('Larch IT');
});
afterAll(() => api.close());

const PAGE = `query ($id: ID!) { client(id: $id) {
  id name notes revenueShareTotal accountManager { name }
  contacts { id name maySign }
  entities { id kind name parentId }
  serviceLines { id name entity { name } }
  policies { id policyNumber limitPerClaimMinor underwriter { name }
    insureds { kind name fromOn } issuingCompany { name naicCode } mga { name }
    wordings { id title state supersededAt } applications { signedOn } }
} }`;
const TASKS = `query ($id: ID!) { client(id: $id) { id renewalTasks { offsetDays dueOn title doneAt } } }`;
const ADD_CONTACT = `mutation ($input: AddContactInput!) { addContact(input: $input) { id version } }`;
const END_CONTACT = `mutation ($input: EndInput!) { endContact(input: $input) { id endedOn version } }`;
const ADD_ENTITY = `mutation ($input: AddLegalEntityInput!) { addLegalEntity(input: $input) { id parentId } }`;
const END_ENTITY = `mutation ($input: EndInput!) { endLegalEntity(input: $input) { id } }`;
const CHANGE_ENTITY = `mutation ($input: ChangeLegalEntityInput!) { changeLegalEntity(input: $input) { id name } }`;
const CHANGE_CONTACT = `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { id title } }`;
const UPDATE = `mutation ($input: UpdateClientInput!) { updateClient(input: $input) { id name notes version } }`;

interface ClientPage {
  client: {
    name: string;
    notes: string;
    contacts: { name: string }[];
    entities: { id: string; name: string }[];
    policies: { issuingCompany: { naicCode: string }; insureds: { name: string }[] }[];
    renewalTasks: { offsetDays: number }[] | null;
  };
}

describe('a client’s page', () => {
  it('brings all that belongs to it in one request', async () => {
    await town.ask(ADD_CONTACT, { clientId: larch.clientId, name: 'Ada Fir', maySign: true });
    await town.ask(ADD_ENTITY, { clientId: larch.clientId, kind: 'trading_name', name: 'Larch Cyber' });
    const { client } = await town.ask<ClientPage>(PAGE, { id: larch.clientId });
    expect(client).toMatchObject({
      name: 'Larch IT',
      accountManager: null,
      contacts: [{ name: 'Ada Fir', maySign: true }],
      entities: [{ name: 'Larch IT' }, { name: 'Larch Cyber', kind: 'trading_name' }],
      policies: [
        {
          limitPerClaimMinor: 200000000,
          insureds: [{ kind: 'named', name: 'Larch IT LLC', fromOn: '2026-01-01' }],
          issuingCompany: { naicCode: '12345' },
          mga: null,
          wordings: [],
        },
      ],
    });
    const tasks = await town.ask<ClientPage>(TASKS, { id: larch.clientId });
    expect(tasks.client.renewalTasks?.map((t) => t.offsetDays)).toEqual([
      -120, -90, -60, -45, -30, -10, 0, 45,
    ]);
  });

  it('shows a client user its own, without notes and tasks', async () => {
    await town.ask(UPDATE, { id: larch.clientId, version: 1, notes: 'pays late' });
    const { client } = await town.ask<ClientPage>(PAGE, { id: larch.clientId }, larch.user);
    expect(client).toMatchObject({
      name: 'Larch IT',
      notes: '',
      policies: [{ insureds: [{ name: 'Larch IT LLC' }] }],
    });
    const tasks = await api.graphql<ClientPage>(TASKS, {
      token: larch.user.token,
      variables: { id: larch.clientId },
    });
    expect(tasks.data?.client.renewalTasks).toBeNull();
    expect(tasks.errors[0]?.extensions.reason).toBe('permission/denied');
  });

  it('asks once per list, however many clients', async () => {
    await town.settle('Oak');
    const lists = [
      jest.spyOn(api.app.get(ClientService), 'byIds'),
      jest.spyOn(api.app.get(PolicyService), 'listByClientIds'),
      jest.spyOn(api.app.get(CarrierService), 'byIds'),
    ];
    const query = `{ renewalTasks(first: 12) { items { client { name policies { issuingCompany { name } } } } } }`;
    const { renewalTasks } = await town.ask<{ renewalTasks: { items: { client: { name: string } }[] } }>(
      query,
    );
    expect(new Set(renewalTasks.items.map((task) => task.client.name)).size).toBe(2);
    expect(lists.map((list) => list.mock.calls.length)).toEqual([1, 1, 1]);
    lists.forEach((list) => list.mockRestore());
  });
});

describe('editing a client', () => {
  it('refuses a blank name and an old version, with code and field', async () => {
    const { id, version } = (
      await town.ask<Record<string, Answer>>(
        `mutation ($input: CreateClientInput!) { createClient(input: $input) { id version } }`,
        { name: 'Hazel' },
      )
    )['createClient']!;
    expect(await town.refused(UPDATE, { id, version, name: ' ' })).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'input/blank',
      field: 'name',
    });
    expect(await town.refused(UPDATE, { id, version, name: null })).toMatchObject({ reason: 'input/blank' });
    await town.ask(UPDATE, { id, version, name: 'Hazel Two' });
    expect(await town.refused(UPDATE, { id, version, name: 'Hazel Three' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'record/changed',
    });
  });

  it('happens once per idempotency key', async () => {
    const send = () =>
      api.graphql<Record<string, Answer>>(
        `mutation { createClient(input: { name: "Once" }) { id createdAt } }`,
        {
          token: town.principal.token,
          headers: { 'idempotency-key': 'create-once' },
        },
      );
    const [first, second] = [await send(), await send()];
    expect(second.data).toEqual(first.data);
    expect(first.errors).toEqual([]);
  });

  it('ends a contact and takes it back', async () => {
    const { addContact } = await town.ask<Record<string, Answer>>(ADD_CONTACT, {
      clientId: larch.clientId,
      name: 'Bo',
    });
    const { id } = addContact!;
    const ended = await town.ask<Record<string, Answer>>(END_CONTACT, {
      id,
      version: 1,
      endedOn: '2026-01-31',
    });
    expect(ended['endContact']).toEqual({ id, endedOn: '2026-01-31', version: 2 });
    const back = await town.ask<Record<string, Answer>>(END_CONTACT, { id, version: 2, endedOn: null });
    expect(back['endContact']?.['endedOn']).toBeNull();
  });
});

describe('another brokerage, and another client’s user', () => {
  it('get the answer for an id that does not exist, whatever they try', async () => {
    const { client } = await town.ask<ClientPage>(PAGE, { id: larch.clientId });
    const entityId = client.entities[0]!.id;
    const contact = await town.ask<Record<string, Answer>>(ADD_CONTACT, {
      clientId: larch.clientId,
      name: 'Cy',
    });
    const contactId = contact['addContact']!.id;
    const attempts: [string, (id: string) => object, string][] = [
      [PAGE, (id) => ({ id }), larch.clientId],
      [UPDATE, (id) => ({ id, version: 1, name: 'Mine' }), larch.clientId],
      [ADD_CONTACT, (id) => ({ clientId: id, name: 'x' }), larch.clientId],
      [CHANGE_CONTACT, (id) => ({ id, version: 1, title: 'x' }), contactId],
      [END_CONTACT, (id) => ({ id, version: 1, endedOn: '2026-01-01' }), contactId],
      [ADD_ENTITY, (id) => ({ clientId: id, name: 'x' }), larch.clientId],
      [CHANGE_ENTITY, (id) => ({ id, version: 1, name: 'x' }), entityId],
      [END_ENTITY, (id) => ({ id, version: 1, endedOn: '2026-01-01' }), entityId],
    ];
    for (const [query, input, id] of attempts) {
      const foreign = await town.refused(query, input(id), town.stranger);
      const missing = await town.refused(query, input(newId()), town.stranger);
      expect(foreign).toEqual(missing);
      expect(foreign).toMatchObject({ code: 'NOT_FOUND', reason: 'record/not_found' });
    }
    const { user } = await town.settle('Maple');
    expect(await town.refused(PAGE, { id: larch.clientId }, user)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.refused(UPDATE, { id: larch.clientId, version: 1 }, user)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await town.refused(PAGE, { id: 'no-uuid' })).toMatchObject({ reason: 'input/id', field: 'id' });
  });
});
