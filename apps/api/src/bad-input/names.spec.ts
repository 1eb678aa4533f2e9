import { CREATE_CLIENT, openTown, type Answer, type Settled, type Town } from '../testing/book.js';
import { contentOf } from '../testing/content-of.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  larch = await town.settle('Larch');
});
afterAll(() => api.close());

const BOOK = `query ($search: String) { book(search: $search) { items { name } } }`;
const CONTACT = `mutation ($input: AddContactInput!) { addContact(input: $input) { id email } }`;
const INVITE = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id } }`;
const DESCRIBE = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id description } }`;

const found = async (search: string) => {
  const { book } = await town.ask<{ book: { items: { name: string }[] } }>(BOOK, { search });
  return book.items.map(({ name }) => name);
};
async function refused(query: string, input: object) {
  const before = await contentOf(api.database, town.tenantId);
  const said = await town.refused(query, input);
  expect(await contentOf(api.database, town.tenantId)).toEqual(before);
  return said;
}

describe('names that look like something else', () => {
  const NAMES = [
    '<script>alert(1)</script>',
    '{{7*7}} ${7*7} #{7*7}',
    `'; select set_config('carveback.context', 'x', true); drop table clients; --`,
    `" or ""="`,
    '100% of_all \\ things',
    'שלום \u202eevil\u202c عليكم',
    '😀 & Söhne 👩‍💻',
    '__proto__',
    '=cmd|/c calc!A1',
    '-- /* */',
  ];

  it.each(NAMES)('%j is kept as it was written, and found', async (name) => {
    const { createClient } = await town.ask<Record<string, Answer>>(CREATE_CLIENT, { name });
    expect(createClient?.['name']).toBe(name);
    expect(await found(name.slice(0, 200))).toContain(name);
  });

  it('a search means its characters: % and _ are no wildcards, quotes end nothing', async () => {
    expect(await found('%')).toEqual(['100% of_all \\ things']);
    expect(await found('_')).toEqual(expect.arrayContaining(['100% of_all \\ things', '__proto__']));
    expect(await found('_')).not.toContain('Larch');
    expect(await found('\\')).toEqual(['100% of_all \\ things']);
    for (const search of [`' or '1'='1`, `'; select 1; --`, '{"name":{"$ne":null}}', '.*', '%%%%']) {
      expect([search, await found(search)]).toEqual([search, []]);
    }
    expect((await found(' ')).length).toBeGreaterThan(NAMES.length);
    expect(await found('x'.repeat(100_000))).toEqual([]);
  });
});

describe('names that cannot be', () => {
  it.each([
    ['', 'input/blank'],
    [' \u00a0\u200b ', 'input/blank'],
    ['Larch\r\nBcc: all@example.com', 'input/line_break'],
    ['Larch\u2028IT', 'input/line_break'],
    ['Larch\u001b[31m', 'input/control_character'],
    ['😀'.repeat(10_000), 'input/too_long'],
  ])('%j is refused', async (name, reason) => {
    expect(await refused(CREATE_CLIENT, { name })).toEqual({ code: 'BAD_USER_INPUT', reason, field: 'name' });
  });

  it('says which name of several it was', async () => {
    const input = { name: 'Larch', entity: { name: 'a\nb' } };
    expect(await refused(CREATE_CLIENT, input)).toMatchObject({ field: 'entity.name' });
  });

  it.each([
    'a@x.example, b@evil.example',
    'a@x.example;b@evil.example',
    'a@x.example b@evil.example',
    'a@x.example\r\nBcc: b@evil.example',
    'Ann <a@x.example>',
    'a\u0007@x.example',
    'a@x',
    '@x.example',
    `${'a'.repeat(300)}@x.example`,
  ])('%j is not one e-mail address', async (email) => {
    const expected = { code: 'BAD_USER_INPUT', reason: 'input/email', field: 'email' };
    expect(await refused(CONTACT, { clientId: larch.clientId, name: 'Ann', email })).toEqual(expected);
    expect(await refused(INVITE, { name: 'Ann', email, role: 'producer' })).toEqual(expected);
  });

  it('a description takes ten thousand emoji, and no more', async () => {
    const input = { clientId: larch.clientId, name: 'Emoji', description: '😀'.repeat(10_000) };
    const { addServiceLine } = await town.ask<Record<string, Answer>>(DESCRIBE, input);
    expect(addServiceLine?.['description']).toBe(input.description);
    const longer = { ...input, name: 'More', description: `${input.description}x` };
    expect(await refused(DESCRIBE, longer)).toMatchObject({
      reason: 'input/too_long',
      field: 'description',
    });
  });
});
