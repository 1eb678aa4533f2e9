import { newId } from '@carveback/domain';
import { openTown, type Answer, type Town } from '../testing/book.js';
import type { SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
});
afterAll(() => api.close());

interface Sent {
  readonly status: number;
  readonly body: Record<string, unknown> & {
    id: string;
    error?: { code: string; reason: string; field: string };
  };
}

async function send(
  bytes: Uint8Array | string,
  filename: string,
  by?: SignedInPerson,
  clientId?: string,
): Promise<Sent> {
  const form = new FormData();
  if (clientId) form.append('clientId', clientId);
  form.append('file', new Blob([bytes]), filename);
  return post(form, by);
}

async function post(body: FormData | string, by?: SignedInPerson, type?: string): Promise<Sent> {
  const response = await fetch(`${api.url}/uploads`, {
    method: 'POST',
    headers: {
      ...(by ? { authorization: `Bearer ${by.token}` } : {}),
      ...(type ? { 'content-type': type } : {}),
    },
    body,
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}

const get = (id: string, by?: SignedInPerson) =>
  fetch(`${api.url}/uploads/${id}`, { headers: by ? { authorization: `Bearer ${by.token}` } : {} });
const count = async () =>
  (await api.database.owner.query<{ n: number }[]>('select count(*) as n from uploads'))[0]!.n;

const ADD = `mutation ($input: AddWordingInput!) { addWording(input: $input) { id uploadId state pages { number } } }`;

describe('uploads', () => {
  it('answer an id for the mutation, and what could be read', async () => {
    const { status, body } = await send('Seite eins\fSeite zwei', 'Übersicht – Police.txt', town.principal);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        filename: 'Übersicht – Police.txt',
        state: 'text',
        pages: 2,
        mediaType: 'text/plain',
      }),
    ]);
    const { policyId } = await town.settle('Larch IT');
    const input = { policyId, kind: 'base_form', title: 'Form', uploadId: body.id };
    const { addWording } = await town.ask<Record<string, Answer>>(ADD, input);
    expect(addWording).toMatchObject({
      uploadId: body.id,
      state: 'text',
      pages: [{ number: 1 }, { number: 2 }],
    });
  });

  it('are given back as they came, never inline', async () => {
    const { body, status } = await send('Words <script>alert(1)</script>', 'x"y.txt', town.principal);
    expect([status, body.error]).toEqual([201, undefined]);
    const response = await get(body.id, town.principal);
    expect(await response.text()).toBe('Words <script>alert(1)</script>');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('take 25 MB and refuse more, saying so', async () => {
    const most = 25 * 1024 * 1024;
    const before = await count();
    const large = await send(new Uint8Array(most + 1).fill(97), 'large.txt', town.principal);
    expect(large).toMatchObject({
      status: 413,
      body: { error: { code: 'TOO_LARGE', reason: 'upload/too_large', field: 'file' } },
    });
    expect(await count()).toBe(before);
    const fits = await send(new Uint8Array(most).fill(97), 'fits.txt', town.principal);
    expect(fits.status).toBe(201);
    const { policyId } = await town.settle('Oak');
    const input = { policyId, kind: 'base_form', title: 'Form', uploadId: fits.body.id };
    expect(await town.refused(ADD, input)).toMatchObject({ reason: 'wording/too_long', field: 'uploadId' });
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty.pdf', 'upload/empty'],
    ['a broken PDF', '%PDF-1.7 broken', 'broken.pdf', 'upload/unreadable'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'picture.pdf', 'upload/type'],
  ])('refuse %s with a code, and keep nothing', async (_, bytes, filename, reason) => {
    const before = await count();
    const { status, body } = await send(bytes, filename, town.principal);
    expect([status, body.error]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', reason, field: 'file' }),
    ]);
    expect(await count()).toBe(before);
  });

  it('refuse a form without a file, one that is cut off, and what is no form', async () => {
    const empty = new FormData();
    empty.append('clientId', newId());
    expect((await post(empty, town.principal)).body.error).toMatchObject({ reason: 'upload/missing' });
    const cut = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf';
    const answers = [
      await post(cut, town.principal, 'multipart/form-data; boundary=b'),
      await post('x', town.principal, 'multipart/form-data'),
      await post('{}', town.principal, 'application/json'),
    ];
    for (const { status, body } of answers) {
      expect([status, body.error?.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });

  it('are for brokers of the brokerage, and a client user reads its own', async () => {
    expect((await send('words', 'a.txt')).status).toBe(401);
    expect((await send('words', 'a.txt', town.auditor)).status).toBe(403);
    const { clientId, user } = await town.settle('Birch');
    expect((await send('words', 'a.txt', user)).status).toBe(403);
    const own = await send('words', 'a.txt', town.principal, clientId);
    const loose = await send('words', 'b.txt', town.principal);
    expect((await get(own.body.id, user)).status).toBe(200);
    expect((await get(loose.body.id, user)).status).toBe(404);
    expect((await get(own.body.id)).status).toBe(401);
    const foreign = await get(own.body.id, town.stranger);
    expect([foreign.status, await foreign.json()]).toEqual([
      404,
      await (await get(newId(), town.stranger)).json(),
    ]);
    expect((await send('words', 'c.txt', town.stranger, clientId)).status).toBe(404);
  });
});
