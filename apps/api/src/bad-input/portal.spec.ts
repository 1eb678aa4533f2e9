import { newId } from '@carveback/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { contentOf } from '../testing/content-of.js';
import { fillTenant, type Filled } from '../testing/fill-tenant.js';
import { forEach } from '../testing/for-each.js';
import { operationsOf, type Operation } from '../testing/operations.js';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';

/** What a client user may ask for; the rest of the schema, new operations too, is refused. */
const MAY = {
  mutation: [
    'addServiceLine',
    'answerAdvice',
    'askAboutAdvice',
    'authoriseEndorsementRequest',
    'recordClientDecision',
    'recordControl',
    'recordSweepAnswer',
    'saveQuestionnaireDraft',
    'submitRenewalQuestionnaire',
  ],
  query: [
    'adviceRound',
    'brokerage',
    'client',
    'endorsementRequest',
    'endorsementRequests',
    'me',
    'policy',
    'renewalQuestionnaire',
    'serviceLine',
    'wording',
  ],
};
/** For everybody: one's own account, and ways in. */
const ACCOUNT = [
  'acceptInvitation',
  'beginTotpEnrolment',
  'changePassword',
  'confirmTotpEnrolment',
  'invitationGreeting',
  'refreshSession',
  'signIn',
  'signOut',
  'signOutEverywhere',
];

let api: TestApi;
let operations: Operation[];
let mine: Filled;
let portalUser: SignedInPerson;

beforeAll(async () => {
  api = await testApi();
  const tenantId = await brokerage(api, 'portal');
  mine = await fillTenant(api.database, tenantId, 'Harbor IT', newId());
  portalUser = await signedIn(api, tenantId, 'client_user', mine.clients);
  const all = operationsOf(api.app.get(GraphQLSchemaHost).schema);
  operations = all.filter(({ name }) => !ACCOUNT.includes(name));
}, 60_000);
afterAll(() => api.close());

const ask = (query: string, variables: Record<string, unknown> = {}) =>
  api.graphql(query, { token: portalUser.token, variables });

/** The operations that are not refused to a client user, each asked about its own client's records. */
async function allowed(kind: 'query' | 'mutation', but: readonly string[] = []): Promise<string[]> {
  const open: string[] = [];
  const asked = operations.filter((o) => o.kind === kind && !but.includes(o.name));
  await forEach(asked, async ({ name, document, variables }) => {
    const { errors } = await ask(
      document,
      variables((_, required) => (required ? mine.clients : undefined)),
    );
    const refusal = errors.find(({ path }) => path?.length === 1)?.extensions;
    if (refusal?.code !== 'FORBIDDEN' || refusal.reason !== 'permission/denied') open.push(name);
  });
  return open.sort();
}

describe('a client user', () => {
  it('is refused every mutation of brokers on its own client, and changes nothing', async () => {
    const before = await contentOf(api.database, portalUser.tenantId);
    expect(await allowed('mutation', MAY.mutation)).toEqual([]);
    expect(await contentOf(api.database, portalUser.tenantId)).toEqual(before);
    expect(await allowed('mutation')).toEqual(MAY.mutation);
  });

  it('reads what the portal shows, and no more', async () => {
    expect(await allowed('query')).toEqual(MAY.query);
  });

  it('sees neither drafts nor verdicts, findings or the broker’s notes, from whichever side', async () => {
    const id = mine.clients;
    for (const field of ['latestReview { id }', 'findings { id }']) {
      const { data, errors } = await ask(`query ($id: ID!) { client(id: $id) { ${field} } }`, { id });
      expect([field, Object.values((data?.['client'] as object | null) ?? {})]).toEqual([field, [null]]);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { data } = await ask(`query ($id: ID!) { client(id: $id) { notes endorsementRequests { id } } }`, {
      id,
    });
    expect(data).toEqual({ client: { notes: '', endorsementRequests: [] } });
    const draft = await ask(`query ($id: ID!) { endorsementRequest(id: $id) { id } }`, { id });
    expect(draft.errors[0]?.extensions.code).toBe('NOT_FOUND');
    const all = await ask(`{ endorsementRequests { items { id } } }`);
    expect(all.data).toEqual({ endorsementRequests: { items: [] } });
  });

  it('downloads neither the letter of a draft nor, as another client, a file', async () => {
    const get = (path: string) =>
      fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${portalUser.token}` } });
    for (const format of ['pdf', 'docx', 'html']) {
      expect((await get(`/letters/${mine['letters']}.${format}`)).status).toBe(404);
    }
    const other = await fillTenant(api.database, portalUser.tenantId, 'Other', newId());
    expect((await get(`/uploads/${other['uploads']}`)).status).toBe(404);
    for (const id of ['x', '..%2f..%2fetc%2fpasswd', '%00', "'%20or%201=1"]) {
      expect([id, [400, 404].includes((await get(`/uploads/${id}`)).status)]).toEqual([id, true]);
      expect([id, (await get(`/letters/${id}.pdf`)).status]).toEqual([id, 404]);
    }
  });
});
