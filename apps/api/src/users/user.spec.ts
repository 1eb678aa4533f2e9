import { openOffice, signIn, type Office } from '../testing/people.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let office: Office;
let token: string;
let strangerToken: string;
beforeAll(async () => {
  api = await testApi();
  office = await openOffice(api, 'alder');
  token = await signIn(api, await office.hire());
  strangerToken = await signIn(api, await (await openOffice(api, 'birch')).hire());
});
afterAll(() => api.close());

const update = (input: object, by = token) =>
  api.graphql<{ updateUser: { name: string; role: string; version: number } }>(
    `mutation ($input: UpdateUserInput!) { updateUser(input: $input) { name role version } }`,
    { token: by, variables: { input } },
  );
const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions: { code } }) => code);

describe('the people of a brokerage', () => {
  it('are listed by page', async () => {
    await office.hire({ role: 'producer' });
    const ask = (after: string | null, first = 1) =>
      api.graphql<{ users: { items: { id: string; role: string }[]; nextCursor: string | null } }>(
        `query ($first: Int!, $after: String) { users(first: $first, after: $after) { items { id role email } nextCursor } }`,
        { token, variables: { first, after } },
      );
    const one = await ask(null);
    const two = await ask(one.data!.users.nextCursor);
    expect(one.data!.users.items[0]!.id).not.toBe(two.data!.users.items[0]!.id);
    expect(codes(await ask(`${one.data!.users.nextCursor}x`))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(null, 101))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await ask(null, -1))).toEqual(['BAD_USER_INPUT']);
  });

  it('are changed by their own principals; everybody else finds nobody', async () => {
    const { id } = await office.hire({ role: 'producer' });
    const change = { id, version: 1, name: 'New Name', role: 'auditor' };
    expect(codes(await update(change, strangerToken))).toEqual(['NOT_FOUND']);
    expect((await update(change)).data).toEqual({
      updateUser: { name: 'New Name', role: 'auditor', version: 2 },
    });
    expect(codes(await update(change))).toEqual(['CONFLICT']);
    expect(codes(await update({ ...change, id: 'no-id' }))).toEqual(['BAD_USER_INPUT']);
    expect(codes(await update({ id, version: 2, name: '' }))).toEqual(['BAD_USER_INPUT']);
    expect((await update({ id, version: 2, disabledAt: null })).status).toBe(400);
  });

  it('are answered alike when they are missing and when they are not yours', async () => {
    const { id } = await office.hire({ role: 'producer' });
    const missing = '01890000-0000-7000-8000-000000000000';
    for (const mutation of [
      'disableUser(id: $id, version: 1)',
      'enableUser(id: $id, version: 1)',
      'resetSecondFactor(id: $id)',
    ]) {
      const ask = (of: string) =>
        api.graphql(`mutation ($id: ID!) { ${mutation} { id } }`, {
          token: strangerToken,
          variables: { id: of },
        });
      const [foreign, none] = [await ask(id), await ask(missing)];
      expect(foreign.errors).toEqual(none.errors);
      expect(codes(foreign)).toEqual(['NOT_FOUND']);
    }
  });

  it('lose a role within the same second', async () => {
    const person = await office.hire({ role: 'account_manager' });
    const theirs = await signIn(api, person);
    const ask = () => api.graphql(`{ users { items { id } } }`, { token: theirs });
    expect(codes(await ask())).toEqual([]);
    await update({ id: person.id, version: 1, role: 'auditor' });
    expect(codes(await update({ id: person.id, version: 2, name: 'x' }, theirs))).toEqual(['FORBIDDEN']);
  });
});
