import { newId } from '@carveback/domain';
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

const FIELDS = `id name channel version retiredOn pctRevenue firstSoldOn deliveredBy toldOn entity { name }`;
const ADD = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { ${FIELDS} } }`;
const CHANGE = `mutation ($input: ChangeServiceLineInput!) { changeServiceLine(input: $input) { ${FIELDS} } }`;
const RETIRE = `mutation ($input: RetireServiceLineInput!) { retireServiceLine(input: $input) { ${FIELDS} } }`;
const RESTORE = `mutation ($id: ID!, $version: Int!) { restoreServiceLine(id: $id, version: $version) { ${FIELDS} } }`;
const READ = `query ($id: ID!) { serviceLine(id: $id) { ${FIELDS} } }`;

const add = async (input: object, by = town.principal) =>
  (await town.ask<Record<string, Answer>>(ADD, { clientId: larch.clientId, ...input }, by))[
    'addServiceLine'
  ]!;
const jobs = (id: string) =>
  api.database.owner.query<{ name: string }[]>(
    `select name from outbox where payload ->> 'serviceLineId' = $1 or payload ->> 'clientId' = $1 order by id`,
    [id],
  );

describe('service lines over HTTP', () => {
  it('are added by the client itself, with a review and a receipt asked for', async () => {
    const oak = await town.settle('Oak');
    const line = await add({ clientId: oak.clientId, name: 'Managed EDR', pctRevenue: 12.5 }, oak.user);
    expect(line).toMatchObject({
      channel: 'portal',
      pctRevenue: 12.5,
      deliveredBy: 'self',
      entity: { name: 'Oak' },
    });
    expect((await jobs(line.id)).map((j) => j.name)).toEqual(['service_line.receipt']);
    expect((await jobs(oak.clientId)).map((j) => j.name)).toEqual(['client.review', 'client.review']);
  });

  it('are changed, retired and restored by brokers', async () => {
    const { id } = await add({ name: 'SIEM', firstSoldOn: '2025-06-01' });
    const changed = await town.ask<Record<string, Answer>>(CHANGE, { id, version: 1, deliveredBy: 'vendor' });
    expect(changed['changeServiceLine']).toMatchObject({ deliveredBy: 'vendor', name: 'SIEM', version: 2 });
    expect(await town.refused(RETIRE, { id, version: 2, retiredOn: '2025-05-01' })).toMatchObject({
      reason: 'service_line/retired_before_sold',
      field: 'retiredOn',
    });
    await town.ask(RETIRE, { id, version: 2, retiredOn: '2025-12-31' });
    const restored = await town.ask<Record<string, Answer>>(RESTORE, { id, version: 3 });
    expect(restored['restoreServiceLine']).toMatchObject({ retiredOn: null, version: 4 });
    expect(await town.refused(CHANGE, { id, version: 4, name: 'x' }, larch.user)).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await town.refused(RETIRE, { id, version: 4 }, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are refused twice, with a wrong day, and with a NUL byte', async () => {
    await add({ name: 'Help desk' });
    const clientId = larch.clientId;
    expect(await town.refused(ADD, { clientId, name: 'HELP desk' }, larch.user)).toEqual({
      code: 'CONFLICT',
      reason: 'service_line/duplicate',
      field: 'name',
    });
    expect(await town.refused(ADD, { clientId, name: 'x', firstSoldOn: '31/12/2025' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await town.refused(ADD, { clientId, name: 'a\0b' })).toMatchObject({
      reason: 'input/broken_text',
    });
  });

  it('answer strangers and other clients’ users as if they did not exist', async () => {
    const { id } = await add({ name: 'Pen test' });
    const maple = await town.settle('Maple');
    const add_ = (clientId: string) => ({ clientId, name: 'Mine' });
    const byId = (line: string) => ({ id: line, version: 1 });
    const attempts: [string, (id: string) => object, string, (typeof town)['stranger']][] = [
      [ADD, add_, larch.clientId, town.stranger],
      [ADD, add_, larch.clientId, maple.user],
      [READ, byId, id, town.stranger],
      [READ, byId, id, maple.user],
      [CHANGE, byId, id, town.stranger],
      [RETIRE, byId, id, town.stranger],
      [RESTORE, byId, id, town.stranger],
    ];
    for (const [query, input, target, by] of attempts) {
      const foreign = await town.refused(query, input(target), by);
      expect(foreign).toEqual(await town.refused(query, input(newId()), by));
      expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
