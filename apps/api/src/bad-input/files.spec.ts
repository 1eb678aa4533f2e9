import { openTown, type Answer, type Town } from '../testing/book.js';
import { contentOf } from '../testing/content-of.js';
import { encryptedPdf, pdfOf } from '../testing/pdf.js';
import { sendFile } from '../testing/send-file.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
});
afterAll(() => api.close());

const send = (bytes: Uint8Array | string, name: string) => sendFile(api, town.principal, bytes, name);
const ADD = `mutation ($input: AddWordingInput!) { addWording(input: $input) { id state textBytes } }`;

describe('files that cannot be read', () => {
  it.each([
    ['a damaged PDF', '%PDF-1.7\nnothing here', 'form.pdf', 'upload/unreadable', /print it to a new PDF/],
    ['a PDF behind a password', encryptedPdf(), 'form.pdf', 'upload/encrypted', /Remove the password/],
    ['a PDF cut short', pdfOf([['Hello']]).slice(0, 60), 'form.pdf', 'upload/unreadable', /print it/],
    ['a web page named .pdf', '<!doctype html><title>Sign in</title>', 'form.pdf', 'upload/type', /web page/],
    ['an empty file', '', 'form.txt', 'upload/empty', /form\.txt/],
    ['blanks only', ' \n \n', 'form.txt', 'upload/', /form\.txt/],
    ['NUL bytes', 'The policy\0reads', 'form.txt', 'upload/', /form\.txt/],
    ['a program', 'MZ\0\0\u0001', 'form.txt', 'upload/', /form\.txt/],
  ])('%s is refused with the way out, and not kept', async (_, bytes, name, reason, wayOut) => {
    const before = await contentOf(api.database, town.tenantId);
    const { status, body } = await send(bytes, name);
    expect([status, body.error]).toEqual([
      400,
      {
        code: 'BAD_USER_INPUT',
        field: 'file',
        reason: expect.stringContaining(reason),
        message: expect.stringMatching(wayOut),
      },
    ]);
    expect(await contentOf(api.database, town.tenantId)).toEqual(before);
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\x\\form.txt', 'form.txt'],
    ['a\r\nSet-Cookie: x=1.txt', /^a.*Set-Cookie: x=1\.txt$/],
    ['\u202efdp.txt', /./],
    ['x'.repeat(5000) + '.txt', /^x{196}\.txt$/],
  ])('a name like %j names no place on our side', async (name, kept) => {
    const { status, body } = await send('Some words', name);
    expect([status, body['filename']]).toEqual([
      201,
      typeof kept === 'string' ? kept : expect.stringMatching(kept),
    ]);
    const back = await fetch(`${api.url}/uploads/${body.id}`, {
      headers: { authorization: `Bearer ${town.principal.token}` },
    });
    expect([back.status, back.headers.get('set-cookie')]).toEqual([200, null]);
    expect(back.headers.get('content-disposition')).toMatch(/^attachment; filename/);
  });
});

describe('a text of 10 MB', () => {
  const words = 'The insurer will pay. '.repeat(500_000).slice(0, 10 * 1024 * 1024);

  it('does not fit a request, which names the upload as the way out', async () => {
    const { policyId } = await town.settle('Ten');
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${town.principal.token}` },
      body: JSON.stringify({
        query: ADD,
        variables: { input: { policyId, kind: 'base_form', title: 'x', text: words } },
      }),
    });
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { error: expect.objectContaining({ message: expect.stringContaining('POST /uploads') }) },
    ]);
  });

  it('is kept as a file, and is more than one document may have', async () => {
    const { policyId } = await town.settle('Ten more');
    const { status, body } = await send(words, 'long.txt');
    expect(status).toBe(201);
    const before = await contentOf(api.database, town.tenantId);
    const input = { policyId, kind: 'base_form', title: 'Form', uploadId: body.id };
    expect(await town.refused(ADD, input)).toMatchObject({ reason: 'wording/too_long', field: 'uploadId' });
    expect(await contentOf(api.database, town.tenantId)).toEqual(before);
  });
});

describe('a PDF of 200 pages', () => {
  it('is filed page by page while others are served', async () => {
    const { policyId } = await town.settle('Long');
    const lines = Array.from(
      { length: 45 },
      (_, i) => `${i}. The insurer has no obligation under this part.`,
    );
    const pages = Array.from({ length: 200 }, (_, i) => [`Page ${i + 1} of the form`, ...lines]);
    const started = performance.now();
    let done = false;
    const upload = send(pdfOf(pages), 'long.pdf').finally(() => (done = true));
    const waits: number[] = [];
    while (!done) {
      const asked = performance.now();
      await town.ask('{ me { id } }');
      waits.push(performance.now() - asked);
    }
    const { status, body } = await upload;
    expect([status, body['pages'], body['state']]).toEqual([201, 200, 'text']);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(waits.length).toBeGreaterThan(3);
    expect(Math.max(...waits)).toBeLessThan(3_000);
    const input = { policyId, kind: 'base_form', title: 'Long form', uploadId: body.id };
    const { addWording } = await town.ask<Record<string, Answer>>(ADD, input);
    const read = `query ($id: ID!) { wording(id: $id) { pages { number text } } }`;
    const { wording } = await town.ask<{ wording: { pages: { number: number; text: string }[] } }>(read, {
      id: addWording!.id,
    });
    expect(wording.pages.map(({ number, text }) => [number, text.split('\n')[0]])).toEqual(
      pages.map(([first], i) => [i + 1, first]),
    );
  }, 60_000);
});
