import { Secret, TOTP } from 'otpauth';
import { askSignIn, openOffice, PASSWORD, type Office } from '../testing/people.js';
import { testApi, type GraphqlAnswer, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let office: Office;
beforeAll(async () => {
  api = await testApi();
  office = await openOffice(api, 'alder');
});
afterAll(() => api.close());

const cookieOf = ({ headers }: GraphqlAnswer<unknown>) => headers.getSetCookie()[0] ?? '';
const pairOf = (answer: GraphqlAnswer<unknown>) => cookieOf(answer).split(';')[0]!;
const refusal = ({ status, data, errors }: GraphqlAnswer<unknown>) => ({
  status,
  data,
  code: errors[0]?.extensions.code,
  reason: errors[0]?.extensions.reason,
});
const refresh = (cookie: string, headers: Record<string, string> = {}) =>
  api.graphql<{ refreshSession: { accessToken: string; mustEnrol: boolean } }>(
    `mutation { refreshSession { accessToken mustEnrol } }`,
    { headers: { cookie, ...headers } },
  );
const me = (token?: string) => api.graphql<{ me: { id: string } }>(`{ me { id } }`, token ? { token } : {});
const failed = { status: 200, data: null, code: 'UNAUTHENTICATED', reason: 'sign_in/failed' };
const ended = { status: 200, data: null, code: 'UNAUTHENTICATED', reason: 'session/ended' };

describe('signIn', () => {
  it('answers with an access token and a cookie that scripts and other sites do not get', async () => {
    const person = await office.hire();
    const answer = await askSignIn(api, person);
    expect(answer.data?.signIn).toMatchObject({ expiresIn: 600, mustEnrol: false });
    const cookie = cookieOf(answer);
    expect(cookie).toMatch(
      /^carveback_refresh=[\w-]{43}\.[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    const { data } = await me(answer.data!.signIn.accessToken);
    expect(data).toEqual({ me: { id: person.id } });
  });

  it('says the same of whatever is wrong', async () => {
    const person = await office.hire();
    const bodies = [];
    for (const changes of [{ password: 'wrong' }, { password: '' }, { code: person.code(9) }]) {
      bodies.push(await askSignIn(api, person, changes));
    }
    bodies.push(await askSignIn(api, { ...person, email: 'nobody@alder.test' }));
    bodies.push(await askSignIn(api, { ...person, email: '' }));
    bodies.push(await askSignIn(api, { ...person, brokerage: 'nowhere' }));
    for (const body of bodies) {
      expect(refusal(body)).toEqual(failed);
      expect(body.errors).toEqual(bodies[0]!.errors);
      expect(cookieOf(body)).toBe('');
    }
  });

  it('asks for the code after a right password only', async () => {
    const person = await office.hire();
    expect(refusal(await askSignIn(api, person, { code: null })).reason).toBe('sign_in/code_required');
    expect(refusal(await askSignIn(api, person, { code: null, password: 'wrong' }))).toEqual(failed);
  });

  it('tries one secret per request', async () => {
    const person = await office.hire();
    const input = `{ brokerage: "alder", email: "${person.email}", password: "x" }`;
    const aliases = Array.from({ length: 15 }, (_, i) => `a${i}: signIn(input: ${input}) { mustEnrol }`);
    const { status, errors } = await api.graphql(`mutation { ${aliases.join(' ')} }`);
    expect({ status, errors: errors.length }).toEqual({ status: 400, errors: 1 });
    const rows = await api.database.owner.query(`select 1 from attempts where failures > 20`);
    expect(rows).toEqual([]);
    expect((await askSignIn(api, person)).data).not.toBeNull();
  });

  it.each([
    ['of another site', 'https://evil.test'],
    ['of no site', 'null'],
    ['that is nonsense', 'evil'],
  ])('refuses an Origin %s', async (_, origin) => {
    const person = await office.hire();
    const answer = await askSignIn(api, person, { headers: { origin } });
    expect(refusal(answer)).toMatchObject({ code: 'FORBIDDEN', reason: 'request/foreign_origin' });
    expect((await askSignIn(api, person, { headers: { origin: api.url } })).data).not.toBeNull();
  });

  it('is not run by forms, by GET or from a page of another kind', async () => {
    const query = `mutation { signOutEverywhere }`;
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ query }),
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    }
    const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(get.status).toBeGreaterThanOrEqual(400);
    expect(get.status).toBeLessThan(500);
  });
});

describe('a session without its second factor', () => {
  it('can enrol one, and nothing else until then', async () => {
    const person = await office.hire({ enrolled: false });
    const answer = await askSignIn(api, person, { code: null });
    const { accessToken: token, mustEnrol } = answer.data!.signIn;
    expect(mustEnrol).toBe(true);
    for (const query of [
      `{ me { id } }`,
      `{ users { items { id } } }`,
      `{ brokerage { name } }`,
      `mutation { changePassword(input: { currentPassword: "${PASSWORD}", newPassword: "lantern 7 orchard glacier" }) }`,
    ]) {
      expect(refusal(await api.graphql(query, { token }))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'session/second_factor_missing',
      });
    }
    const refreshed = await refresh(pairOf(answer));
    expect(refreshed.data?.refreshSession.mustEnrol).toBe(true);

    const begun = await api.graphql<{ beginTotpEnrolment: { secret: string; address: string } }>(
      `mutation { beginTotpEnrolment { secret address } }`,
      { token },
    );
    const { secret, address } = begun.data!.beginTotpEnrolment;
    expect(address).toMatch(/^otpauth:\/\/totp\/.*secret=/);
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    const confirm = (given: string) =>
      api.graphql<{ confirmTotpEnrolment: { accessToken: string; mustEnrol: boolean } }>(
        `mutation ($code: String!) { confirmTotpEnrolment(code: $code) { accessToken mustEnrol } }`,
        { token, variables: { code: given } },
      );
    expect(refusal(await confirm('12345'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'second_factor/code_wrong',
    });
    const confirmed = await confirm(code);
    expect(confirmed.data?.confirmTotpEnrolment.mustEnrol).toBe(false);
    expect((await me(confirmed.data!.confirmTotpEnrolment.accessToken)).data).toEqual({
      me: { id: person.id },
    });
    // The old access token belongs to the same session, which is a full one now.
    expect((await me(token)).data).toEqual({ me: { id: person.id } });
    expect(refusal(await askSignIn(api, person, { code: null })).reason).toBe('sign_in/code_required');
  });
});

describe('refreshSession', () => {
  it('spends the cookie and gives another; the spent one ends the session', async () => {
    const first = await askSignIn(api, await office.hire());
    const second = await refresh(pairOf(first));
    const third = await refresh(pairOf(second));
    expect(new Set([first, second, third].map(pairOf)).size).toBe(3);
    expect((await me(third.data!.refreshSession.accessToken)).data).not.toBeNull();
    expect(refusal(await refresh(pairOf(first)))).toEqual(ended);
    expect(refusal(await refresh(pairOf(third)))).toEqual(ended);
    expect(refusal(await me(third.data!.refreshSession.accessToken))).toEqual(ended);
  });

  it('gives two tabs at once the same cookie', async () => {
    const first = await askSignIn(api, await office.hire());
    const answers = await Promise.all([1, 2, 3].map(() => refresh(pairOf(first))));
    expect(new Set(answers.map(pairOf)).size).toBe(1);
    expect((await refresh(pairOf(answers[0]!))).data).not.toBeNull();
  });

  it('refuses what is no cookie of ours, and other sites', async () => {
    for (const cookie of [
      '',
      'carveback_refresh=',
      'carveback_refresh=%00',
      'carveback_refresh=x',
      'a=b; c',
    ]) {
      expect(refusal(await refresh(cookie))).toEqual(ended);
    }
    const first = await askSignIn(api, await office.hire());
    expect(refusal(await refresh(pairOf(first), { origin: 'https://evil.test' })).reason).toBe(
      'request/foreign_origin',
    );
    expect((await refresh(pairOf(first))).data).not.toBeNull();
  });
});

describe('the end of a session', () => {
  it('comes with signOut, at once, and clears the cookie', async () => {
    const answer = await askSignIn(api, await office.hire());
    const token = answer.data!.signIn.accessToken;
    const out = await api.graphql(`mutation { signOut }`, { token });
    expect(out.data).toEqual({ signOut: true });
    expect(cookieOf(out)).toMatch(/^carveback_refresh=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(refusal(await me(token))).toEqual(ended);
    expect(refusal(await refresh(pairOf(answer)))).toEqual(ended);
  });

  it('comes for all devices with signOutEverywhere', async () => {
    const person = await office.hire();
    const one = await askSignIn(api, person);
    const two = await askSignIn(api, person, { code: person.code(1) });
    await api.graphql(`mutation { signOutEverywhere }`, { token: one.data!.signIn.accessToken });
    for (const answer of [one, two]) {
      expect(refusal(await me(answer.data!.signIn.accessToken))).toEqual(ended);
      expect(refusal(await refresh(pairOf(answer)))).toEqual(ended);
    }
  });

  it('comes for the other devices with a new password', async () => {
    const person = await office.hire();
    const one = await askSignIn(api, person);
    const two = await askSignIn(api, person, { code: person.code(1) });
    const newPassword = 'lantern 7 orchard glacier';
    const changed = await api.graphql(
      `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }`,
      {
        token: one.data!.signIn.accessToken,
        variables: { input: { currentPassword: PASSWORD, newPassword } },
      },
    );
    expect(changed.data).toEqual({ changePassword: true });
    expect((await me(one.data!.signIn.accessToken)).data).not.toBeNull();
    expect(refusal(await me(two.data!.signIn.accessToken))).toEqual(ended);
    expect(refusal(await askSignIn(api, person, { code: null }))).toEqual(failed);
    expect(refusal(await askSignIn(api, person, { code: null, password: newPassword })).reason).toBe(
      'sign_in/code_required',
    );
  });

  it('comes at once when the user is disabled', async () => {
    const principal = await askSignIn(api, await office.hire());
    const person = await office.hire({ role: 'producer' });
    const answer = await askSignIn(api, person);
    const disabled = await api.graphql(
      `mutation ($id: ID!) { disableUser(id: $id, version: 1) { disabledAt } }`,
      {
        token: principal.data!.signIn.accessToken,
        variables: { id: person.id },
      },
    );
    expect(disabled.errors).toEqual([]);
    expect(refusal(await me(answer.data!.signIn.accessToken))).toEqual(ended);
    expect(refusal(await refresh(pairOf(answer)))).toEqual(ended);
    expect(refusal(await askSignIn(api, person, { code: person.code(1) }))).toEqual(failed);
  });
});
