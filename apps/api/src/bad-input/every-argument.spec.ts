import { newId, TABLES } from '@carveback/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { contentOf } from '../testing/content-of.js';
import { fillTenant, type Filled } from '../testing/fill-tenant.js';
import { forEach } from '../testing/for-each.js';
import { operationsOf, type Operation, type Place } from '../testing/operations.js';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';

/** Every argument of every operation, given values that no operation may take. New operations join by themselves. */
let api: TestApi;
let operations: Operation[];
let mine: Filled;
let principal: SignedInPerson;
let portalUser: SignedInPerson;

beforeAll(async () => {
  api = await testApi();
  const tenantId = await brokerage(api, 'every-argument');
  mine = await fillTenant(api.database, tenantId, 'Mine', newId());
  principal = await signedIn(api, tenantId, 'principal');
  portalUser = await signedIn(api, tenantId, 'client_user', mine.clients);
  // The attempts of sign-in are counted, and have specs of their own.
  operations = operationsOf(api.app.get(GraphQLSchemaHost).schema).filter(({ name }) => name !== 'signIn');
}, 60_000);
afterAll(() => api.close());

/** What only a client's own users ask for. */
const OF_CLIENTS = ['askAboutAdvice'];
const BROKEN_TEXT = ['a\0b@example.com', 'a\ud800b@example.com'];
const WRONG: Record<string, readonly unknown[]> = {
  String: BROKEN_TEXT,
  ID: ['\0', 'a\udfff', { id: 'x' }, 'nonsense', '', 7, `' or 1=1 --`, `{${newId()}}`],
  Int: [1.5, 1e15, 'one'],
  Float: ['much'],
  Boolean: ['yes'],
  Day: ['03/04/2026', '2026-02-30', '2026-1-1', '+275760-09-13', 20260101, '2026-01-01\0'],
  Instant: ['+275760-09-14T00:00:00Z', 'yesterday'],
  MinorUnits: [1.5, 2 ** 53, '100'],
};
const wrongFor = ({ type, isEnum }: Place) => (isEnum ? ['nobody', '__proto__', 1] : (WRONG[type] ?? []));

/** Words that only our own machinery uses. */
const INSIDE = new RegExp(
  `node_modules|\\.[jt]s:\\d|\\n +at |select |insert |syntax|postgres|typeorm|${Object.keys(TABLES)
    .filter((table) => table.includes('_'))
    .join('|')}`,
  'i',
);

/** Ids of a record of each kind, where one must be given. */
const needed = (_: string, required: boolean) => (required ? mine.clients : undefined);

/** What is wrong with the answer to one wrong value; null where it is as it must be. */
async function complaint(operation: Operation, place: Place, value: unknown): Promise<string | null> {
  const variables = operation.variables(needed, { path: place.path, value });
  const { status, data, errors } = await api.graphql(operation.document, {
    token: (OF_CLIENTS.includes(operation.name) ? portalUser : principal).token,
    variables,
  });
  const [error] = errors;
  const told = `${operation.name}(${place.path}: ${JSON.stringify(value)}) ${status} ${JSON.stringify({ data, error })}`;
  if (!error || data || status >= 500) return told;
  if (error.extensions.code !== 'BAD_USER_INPUT' || INSIDE.test(error.message)) return told;
  const field = error.extensions.field?.replace(/\.\d+(?=\.|$)/g, '');
  return field === place.path.replace(/^input\./, '') ? null : told;
}

it('is refused by name when it holds what cannot be, and changes nothing', async () => {
  const before = await contentOf(api.database, principal.tenantId);
  const trials = operations.flatMap((operation) =>
    operation.places.flatMap((place) => wrongFor(place).map((value) => ({ operation, place, value }))),
  );
  expect(trials.length).toBeGreaterThan(300);
  const complaints: string[] = [];
  await forEach(trials, async ({ operation, place, value }) => {
    const found = await complaint(operation, place, value);
    if (found) complaints.push(found);
  });
  expect(complaints).toEqual([]);
  expect(await contentOf(api.database, principal.tenantId)).toEqual(before);
}, 120_000);

it('is refused when it is the size of no page, in every list', async () => {
  const lists = operations.filter(({ places }) => places.some(({ path }) => path === 'first'));
  expect(lists.length).toBeGreaterThan(5);
  await forEach(lists, async (list) => {
    for (const first of [0, -1, 101, 1_000_000]) {
      const variables = list.variables(needed, { path: 'first', value: first });
      const { errors } = await api.graphql(list.document, { token: principal.token, variables });
      expect([list.name, first, errors[0]?.extensions]).toEqual([
        list.name,
        first,
        { code: 'BAD_USER_INPUT', reason: 'input/page_size', field: 'first' },
      ]);
    }
  });
});
