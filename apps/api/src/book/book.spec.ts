import { CREATE_CLIENT, openTown, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
  for (const name of ['Cedar', 'Alder', 'Birch']) await town.ask(CREATE_CLIENT, { name });
});
afterAll(() => api.close());

const BOOK = `query ($first: Int, $after: String, $search: String, $sort: BookSort, $direction: Direction) {
  book(first: $first, after: $after, search: $search, sort: $sort, direction: $direction) {
    nextCursor
    items { id name status openGaps openArguable worstSeverity policiesInForce nextRenewalOn serviceLineCount openRequestCount accountManagerName }
  }
}`;

interface Book {
  book: { nextCursor: string | null; items: { name: string }[] };
}

describe('the book over HTTP', () => {
  it('pages by cursor', async () => {
    const first = await town.ask<Book>(BOOK, { first: 2 });
    expect(first.book.items.map((c) => c.name)).toEqual(['Alder', 'Birch']);
    const second = await town.ask<Book>(BOOK, { first: 2, after: first.book.nextCursor });
    expect(second.book).toEqual({
      nextCursor: null,
      items: [
        expect.objectContaining({
          name: 'Cedar',
          status: 'client',
          openGaps: 0,
          worstSeverity: null,
          serviceLineCount: 0,
        }),
      ],
    });
  });

  it('searches and sorts', async () => {
    const found = await town.ask<Book>(BOOK, { search: 'eda' });
    expect(found.book.items.map((c) => c.name)).toEqual(['Cedar']);
    const down = await town.ask<Book>(BOOK, { sort: 'name', direction: 'desc' });
    expect(down.book.items.map((c) => c.name)).toEqual(['Cedar', 'Birch', 'Alder']);
  });

  it('refuses large pages and foreign cursors', async () => {
    expect(await town.refused(BOOK, { first: 101 })).toMatchObject({
      reason: 'input/page_size',
      field: 'first',
    });
    const { book } = await town.ask<Book>(BOOK, { first: 1 });
    const stolen = await town.refused(BOOK, { after: book.nextCursor }, town.stranger);
    expect(stolen).toMatchObject({ reason: 'input/cursor' });
  });

  it('is a brokerage’s own, open to its auditor, closed to client users and strangers', async () => {
    expect((await town.ask<Book>(BOOK, {}, town.stranger)).book.items).toEqual([]);
    expect((await town.ask<Book>(BOOK, {}, town.auditor)).book.items).toHaveLength(3);
    const { user } = await town.settle('Dogwood');
    expect(await town.refused(BOOK, {}, user)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'permission/denied',
    });
    expect((await api.graphql(BOOK)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
