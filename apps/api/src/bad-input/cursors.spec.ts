import { CREATE_CLIENT, openTown, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
let cursor: string;

interface Book {
  book: { nextCursor: string; items: { name: string }[] };
}
const BOOK = `query ($first: Int! = 1, $after: String, $sort: BookSort) {
  book(first: $first, after: $after, sort: $sort) { nextCursor items { name } } }`;
const CARRIERS = `query ($after: String) { carriers(after: $after) { items { id } } }`;
const REFUSED = { code: 'BAD_USER_INPUT', reason: 'input/cursor', field: 'after' };

beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  for (const by of [town.principal, town.stranger]) {
    for (const name of ['Alder', 'Birch', 'Cedar']) await town.ask(CREATE_CLIENT, { name }, by);
  }
  cursor = (await town.ask<Book>(BOOK)).book.nextCursor;
});
afterAll(() => api.close());

describe('a cursor', () => {
  it('goes on where its page ended', async () => {
    expect((await town.ask<Book>(BOOK, { after: cursor })).book.items).toEqual([{ name: 'Birch' }]);
  });

  it('is worth nothing once edited', async () => {
    const [body = '', signature = ''] = cursor.split('.');
    const keys = JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
    const edited = Buffer.from(JSON.stringify([...keys.slice(0, -1), `' or 1=1 --`])).toString('base64url');
    const attempts = [
      `${edited}.${signature}`,
      `${body}.${signature.slice(1)}`,
      `${body}.`,
      body,
      `${cursor}.x`,
      `${cursor} `,
      'null',
      '{}',
      '__proto__',
      'a'.repeat(100_000),
    ];
    for (const after of attempts) {
      expect([after.slice(0, 60), await town.refused(BOOK, { after })]).toEqual([
        after.slice(0, 60),
        REFUSED,
      ]);
    }
  });

  it('belongs to its list, its order and its brokerage', async () => {
    expect(await town.refused(CARRIERS, { after: cursor })).toEqual(REFUSED);
    expect(await town.refused(BOOK, { after: cursor, sort: 'next_renewal' })).toEqual(REFUSED);
    expect(await town.refused(BOOK, { after: cursor }, town.stranger)).toEqual(REFUSED);
    const theirs = (await town.ask<Book>(BOOK, {}, town.stranger)).book.nextCursor;
    expect(await town.refused(BOOK, { after: theirs })).toEqual(REFUSED);
  });
});
