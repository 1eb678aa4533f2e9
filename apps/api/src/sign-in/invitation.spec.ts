import { openOffice, PASSWORD, signIn, type Office } from '../testing/people.js';
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

let count = 0;
const invite = async (changes: object = {}, headers: Record<string, string> = {}) => {
  count += 1;
  const input = { email: `jo${count}@alder.test`, name: 'Jo', role: 'producer', ...changes };
  return api.graphql<{ inviteUser: { id: string; link: string; status: string } }>(
    `mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id link status } }`,
    { token, variables: { input }, headers },
  );
};
const tokenOf = (link: string) => link.split('/').at(-1)!;
const accept = (link: string) =>
  api.graphql<{ acceptInvitation: { accessToken: string; mustEnrol: boolean } }>(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken mustEnrol } }`,
    { variables: { input: { token: tokenOf(link), name: 'Jo Iner', password: PASSWORD } } },
  );
const recall = (id: string, by = token) =>
  api.graphql(`mutation ($id: ID!) { recallInvitation(id: $id) { status } }`, {
    token: by,
    variables: { id },
  });
const codes = ({ errors }: { errors: { extensions: { code: string; reason?: string } }[] }) =>
  errors.map(({ extensions: { code, reason } }) => ({ code, reason }));
const invalid = [{ code: 'INVALID_TOKEN', reason: 'invitation/invalid' }];
const missing = [{ code: 'NOT_FOUND', reason: 'record/not_found' }];

describe('an invitation', () => {
  it('is handed over as a link, and lets one person in, who must enrol', async () => {
    const { link } = (await invite()).data!.inviteUser;
    const greeting = await api.graphql(
      `query ($token: String!) { invitationGreeting(token: $token) { brokerage brokerageName email name } }`,
      { variables: { token: tokenOf(link) } },
    );
    expect(greeting.data).toEqual({
      invitationGreeting: {
        brokerage: 'alder',
        brokerageName: 'alder',
        email: `jo${count}@alder.test`,
        name: 'Jo',
      },
    });
    const joined = await accept(link);
    expect(joined.data?.acceptInvitation.mustEnrol).toBe(true);
    expect(joined.headers.getSetCookie()[0]).toMatch(/^carveback_refresh=/);
    expect(codes(await accept(link))).toEqual(invalid);
    expect(codes(await accept('https://carveback.test/invitation/wrong'))).toEqual(invalid);
  });

  it('ends when it is recalled, by the own brokerage only', async () => {
    const { id, link } = (await invite()).data!.inviteUser;
    expect(codes(await recall(id, strangerToken))).toEqual(missing);
    expect(codes(await recall('no-id'))).toEqual([{ code: 'BAD_USER_INPUT', reason: 'input/id' }]);
    expect((await recall(id)).data).toEqual({ recallInvitation: { status: 'recalled' } });
    expect(codes(await accept(link))).toEqual(invalid);
  });

  it('cannot carry a role that does not exist, nor fields that nobody offers', async () => {
    for (const changes of [{ role: 'system' }, { tenantId: 'x' }, { expiresAt: '2099-01-01' }]) {
      expect((await invite(changes)).status).toBe(400);
    }
    expect(codes(await invite({ email: 'a@x.test, b@evil.test' }))[0]).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is the same for a repeated Idempotency-Key', async () => {
    const email = 'once@alder.test';
    const headers = { 'idempotency-key': 'invite-once' };
    const first = await invite({ email }, headers);
    const again = await invite({ email }, headers);
    expect(again.data).toEqual(first.data);
    expect(codes(await invite({ email: 'other@alder.test' }, headers))).toEqual([
      { code: 'CONFLICT', reason: 'idempotency/key_reused' },
    ]);
  });

  it('is listed for principals, and seen by nobody else', async () => {
    const list = (by?: string) =>
      api.graphql<{ invitations: { items: { email: string; status: string }[]; nextCursor: string | null } }>(
        `{ invitations(first: 2) { items { email status expiresAt } nextCursor } }`,
        by ? { token: by } : {},
      );
    const { data } = await list(token);
    expect(data?.invitations.items).toHaveLength(2);
    expect(data?.invitations.nextCursor).toEqual(expect.any(String));
    expect((await list(strangerToken)).data?.invitations.items).toEqual([]);
    expect(codes(await list(await signIn(api, await office.hire({ role: 'producer' }))))).toEqual([
      { code: 'FORBIDDEN', reason: 'permission/denied' },
    ]);
    expect(codes(await list())).toEqual([{ code: 'UNAUTHENTICATED', reason: 'session/missing' }]);
  });
});
