import { newId } from '@carveback/domain';
import { CREATE_CARRIER, openTown, type Answer, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
});
afterAll(() => api.close());

const UPDATE = `mutation ($input: UpdateCarrierInput!) { updateCarrier(input: $input) { id naicCode version } }`;
const READ = `query ($id: ID!) { carrier(id: $id) { id name underwriters { id name email } } }`;
const LIST = `query ($kind: CarrierKind, $search: String) { carriers(kind: $kind, search: $search, first: 10) { items { name } nextCursor } }`;
const ADD_PERSON = `mutation ($input: CreateUnderwriterInput!) { createUnderwriter(input: $input) { id carrierId } }`;
const CHANGE_PERSON = `mutation ($input: UpdateUnderwriterInput!) { updateUnderwriter(input: $input) { id phone } }`;

describe('carriers over HTTP', () => {
  it('are entered with their underwriters, changed and listed', async () => {
    const { createCarrier } = await town.ask<Record<string, Answer>>(CREATE_CARRIER, {
      kind: 'mga',
      name: 'Keystone',
    });
    const carrierId = createCarrier!.id;
    const { createUnderwriter } = await town.ask<Record<string, Answer>>(ADD_PERSON, {
      carrierId,
      name: 'Uma',
    });
    await town.ask(CHANGE_PERSON, { id: createUnderwriter!.id, version: 1, email: 'uma@keystone.example' });
    const { carrier } = await town.ask<Record<string, Answer>>(READ, { id: carrierId });
    expect(carrier).toMatchObject({
      name: 'Keystone',
      underwriters: [{ name: 'Uma', email: 'uma@keystone.example' }],
    });
    const { carriers } = await town.ask<{ carriers: { items: object[] } }>(LIST, {
      kind: 'mga',
      search: 'key',
    });
    expect(carriers.items).toEqual([{ name: 'Keystone' }]);
    expect(await town.refused(UPDATE, { id: carrierId, version: 1, naicCode: '12345' })).toMatchObject({
      reason: 'carrier/naic',
      field: 'naicCode',
    });
  });

  it('are not for client users, and do not exist for strangers', async () => {
    const { issuerId, user } = await town.settle('Larch');
    expect(await town.refused(LIST, {}, user)).toMatchObject({ code: 'FORBIDDEN' });
    const attempts: [string, (id: string) => object][] = [
      [READ, (id) => ({ id })],
      [UPDATE, (id) => ({ id, version: 1, name: 'Mine' })],
      [ADD_PERSON, (id) => ({ carrierId: id, name: 'x' })],
    ];
    for (const [query, input] of attempts) {
      const foreign = await town.refused(query, input(issuerId), town.stranger);
      expect(foreign).toEqual(await town.refused(query, input(newId()), town.stranger));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    }
    const person = await town.ask<Record<string, Answer>>(ADD_PERSON, { carrierId: issuerId, name: 'Vic' });
    const change = { id: person['createUnderwriter']!.id, version: 1, phone: '1' };
    expect(await town.refused(CHANGE_PERSON, change, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
