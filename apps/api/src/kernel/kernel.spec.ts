import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let principal: SignedInPerson;

beforeAll(async () => {
  api = await testApi();
  principal = await signedIn(api, await brokerage(api, 'kernel-test'), 'principal');
});
afterAll(() => api.close());

const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

describe('the edge of the API', () => {
  it('answers who asks, and nobody else', async () => {
    expect((await api.graphql('{ me { role } }', { token: principal.token })).data).toEqual({
      me: { role: 'principal' },
    });
    expect((await api.graphql('{ me { role } }')).errors[0]?.extensions).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect((await api.graphql('{ me { role } }', { token: 'nonsense' })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('refuses what one request may not ask, with status 400 and one error', async () => {
    const documents = [
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      `{ me { ${'name '.repeat(500)} } }`,
      `{ me { ${'id '.repeat(1_200)} } }`,
      `{ me ${'@aa '.repeat(10)} { id } }`,
      `mutation { ${Array.from({ length: 15 }, (_, i) => `s${i}: signOut`).join(' ')} refreshSession { accessToken } again: refreshSession { accessToken } }`,
      `query { ...a } fragment a on Query { ...b } fragment b on Query { ...a }`,
      `{ clent }`,
      `{ me { id } `,
    ];
    for (const query of documents) {
      const { status, errors } = await api.graphql(query, { token: principal.token });
      expect([query.slice(0, 40), status, errors.length]).toEqual([query.slice(0, 40), 400, 1]);
      expect(errors[0]?.message).not.toContain('Did you mean');
    }
  });

  it('neither repeats a wrong variable nor suggests names', async () => {
    const { errors } = await api.graphql(
      'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }',
      {
        variables: {
          input: {
            brokerage: 'x',
            email: 'a@b.test',
            pasword: 'open; sesame-secret',
            password: 'open; sesame-secret',
          },
        },
      },
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain('"pasword" is not defined');
    expect(JSON.stringify(errors)).not.toMatch(/sesame|Did you mean/);
  });

  it('refuses batches, GET mutations and bodies that are not JSON', async () => {
    const one = JSON.stringify({ query: '{ __typename }' });
    expect((await post(`[${Array(10).fill(one).join(',')}]`)).status).toBe(400);
    const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([400, 405]).toContain(get.status);
    const form = await post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(400);
  });

  it('answers broken and oversized bodies in JSON', async () => {
    const broken = await post('{ not json');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ error: { reason: 'request/unreadable' } });
    const large = await post(JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(210_000) }));
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ error: { code: 'TOO_LARGE' } });
  });

  it('knows whether it lives and whether it is ready', async () => {
    expect((await fetch(`${api.url}/live`)).status).toBe(200);
    expect(await (await fetch(`${api.url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('is not to be cached, framed or sniffed', async () => {
    const { headers } = await fetch(`${api.url}/live`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});
