import { openOffice, signIn, type Office } from '../testing/people.js';
import { testApi, type TestApi } from '../testing/test-api.js';

/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

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

const read = async (by = token) =>
  (
    await api.graphql<{ brokerage: { version: number; slug: string; phone: string; hasLogo: boolean } }>(
      `{ brokerage { version slug phone hasLogo } }`,
      { token: by },
    )
  ).data!.brokerage;
const update = (input: object, by = token) =>
  api.graphql(
    `mutation ($input: UpdateBrokerageInput!) { updateBrokerage(input: $input) { version phone } }`,
    {
      token: by,
      variables: { input },
    },
  );
const logo = (
  method: string,
  {
    by = token as string | null,
    path = '',
    body = undefined as Uint8Array<ArrayBuffer> | undefined,
    type = 'image/png',
  } = {},
) =>
  fetch(`${api.url}/brokerage/logo${path}`, {
    method,
    headers: { ...(by ? { authorization: `Bearer ${by}` } : {}), ...(body ? { 'content-type': type } : {}) },
    ...(body ? { body } : {}),
  });

describe('the brokerage', () => {
  it('is read by its people and changed by its principals', async () => {
    const { version } = await read();
    expect((await update({ version, phone: '+1 518 555 0100' })).data).toEqual({
      updateBrokerage: { version: version + 1, phone: '+1 518 555 0100' },
    });
    expect((await update({ version, phone: '2' })).errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      field: 'version',
    });
    expect((await update({ version: version + 1, timeZone: 'Mars/Olympus' })).errors[0]?.extensions).toEqual({
      ...{ code: 'BAD_USER_INPUT', reason: 'brokerage/time_zone', field: 'timeZone' },
    });
    const producer = await signIn(api, await office.hire({ role: 'producer' }));
    expect((await read(producer)).slug).toBe('alder');
    expect((await update({ version: version + 1, phone: '3' }, producer)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(await read(strangerToken)).toMatchObject({ slug: 'birch', phone: '' });
  });
});

describe('its logo', () => {
  it('is put, read back and removed', async () => {
    const { version } = await read();
    expect((await logo('GET')).status).toBe(404);
    const put = await logo('PUT', {
      path: `?version=${version}`,
      body: new Uint8Array(PNG),
      type: 'text/plain',
    });
    expect(put.status).toBe(400);
    const again = await logo('PUT', { path: `?version=${version}`, body: new Uint8Array(PNG) });
    expect(await again.json()).toEqual({ version: version + 1, hasLogo: true });
    const got = await logo('GET');
    expect(got.headers.get('content-type')).toBe('image/png');
    expect(got.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG);
    expect((await logo('GET', { by: strangerToken })).status).toBe(404);
    await api.graphql(`mutation { removeBrokerageLogo(version: ${version + 1}) { hasLogo } }`, { token });
    expect((await logo('GET')).status).toBe(404);
  });

  it('is refused as JSON when it is no picture, too large, or from somebody else', async () => {
    const path = `?version=${(await read()).version}`;
    const refusal = async (response: Response) => {
      const { error } = (await response.json()) as { error: { code: string; reason: string | null } };
      return [response.status, error.code, error.reason];
    };
    const text = new TextEncoder().encode('<html>');
    const large = new Uint8Array(300_000);
    expect(await refusal(await logo('PUT', { path, body: text }))).toEqual([
      400,
      'BAD_USER_INPUT',
      'brokerage/logo',
    ]);
    expect(await refusal(await logo('PUT', { path, body: large }))).toEqual([
      400,
      'BAD_USER_INPUT',
      'brokerage/logo',
    ]);
    expect(await refusal(await logo('PUT', { path }))).toEqual([400, 'BAD_USER_INPUT', 'brokerage/logo']);
    expect(await refusal(await logo('PUT', { path: '', body: new Uint8Array(PNG) }))).toEqual([
      400,
      'BAD_USER_INPUT',
      'input/invalid',
    ]);
    expect(await refusal(await logo('PUT', { path, by: null, body: new Uint8Array(PNG) }))).toEqual([
      401,
      'UNAUTHENTICATED',
      'session/missing',
    ]);
    const producer = await signIn(api, await office.hire({ role: 'producer' }));
    expect(await refusal(await logo('PUT', { path, by: producer, body: new Uint8Array(PNG) }))).toEqual([
      403,
      'FORBIDDEN',
      'permission/denied',
    ]);
    expect((await read()).hasLogo).toBe(false);
  });
});
