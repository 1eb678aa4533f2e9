import type { Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let portalUser: SignedInPerson;
let stranger: SignedInPerson;
let opened: SubmittedCase;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  stranger = await signedIn(api, await brokerage(api, 'birch'), 'principal');
  const actor: Actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  opened = await submitted(api, workshop, actor, 'Harbor IT');
  portalUser = await signedIn(api, tenantId, 'client_user', opened.client.id);
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

interface Shown {
  id: string;
  version: number;
  state: string;
  messageId: string;
  subject: string;
}
const CASE = `query ($id: ID!) { endorsementRequest(id: $id) { letters { id kind orderId }
  messages { id version state messageId subject } } }`;
const caseOf = async (who = principal) =>
  (
    await api.graphql<{
      endorsementRequest: { letters: { id: string; kind: string }[]; messages: Shown[] | null };
    }>(CASE, {
      token: who.token,
      variables: { id: opened.request.id },
    })
  ).data?.endorsementRequest;
const download = (who: SignedInPerson, file: string, of = 'messages') =>
  fetch(`${api.url}/${of}/${file}`, { headers: { authorization: `Bearer ${who.token}` } });
const RECORD = `mutation ($input: RecordMessageInput!) { recordMessage(input: $input) { state sentAt } }`;
const ORDER = `mutation ($input: OrderLetterInput!) { orderLetter(input: $input) { id letter { id } } }`;
const REPORTS = `query ($id: ID!) { client(id: $id) { reports { kind version subject } messages { state } } }`;

describe('messages over HTTP', () => {
  it('are downloaded to be sent by hand, and recorded', async () => {
    const message = (await caseOf())!.messages![0]!;
    expect(message).toMatchObject({
      state: 'ready',
      subject: expect.stringMatching(/^Endorsement request – /),
    });
    const file = await download(principal, `${message.id}.eml`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toContain('message/rfc822');
    expect(await file.text()).toContain(`Message-ID: ${message.messageId}`);
    expect((await download(portalUser, `${message.id}.eml`)).status).toBe(403);
    expect((await download(stranger, `${message.id}.eml`)).status).toBe(404);
    expect((await download(principal, 'other.eml')).status).toBe(404);
    expect((await caseOf(portalUser))?.messages).toBeNull();
    const { id, version } = message;
    const recorded = await api.graphql(RECORD, {
      token: principal.token,
      variables: { input: { id, version, state: 'sent' } },
    });
    expect(recorded.data).toEqual({ recordMessage: { state: 'sent', sentAt: expect.any(String) } });
  }, 60_000);

  it('carry the letters that were ordered', async () => {
    const order = (input: object, who = principal) =>
      api.graphql(ORDER, { token: who.token, variables: { input } });
    const chaser = { kind: 'chaser', requestId: opened.request.id };
    expect((await order(chaser)).data).toMatchObject({ orderLetter: { letter: null } });
    expect((await order(chaser, portalUser)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await order({ kind: 'coverage_gap_report', clientId: opened.client.id });
    await workshop.drain();
    const shown = await caseOf();
    expect(shown?.letters.map(({ kind }) => kind)).toEqual(['endorsement_request', 'chaser', 'acord_175']);
    const sheet = shown!.letters[2]!.id;
    const csv = await download(principal, `${sheet}.csv`, 'letters');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toContain('"Carrier","NAIC code"');
    expect((await download(principal, `${shown!.letters[0]!.id}.json`, 'letters')).status).toBe(404);
    expect((await download(portalUser, `${sheet}.json`, 'letters')).status).toBe(404);
    expect(shown?.messages?.map(({ state }) => state)).toEqual(['sent', 'ready']);
    const reports = (who: SignedInPerson) =>
      api.graphql(REPORTS, { token: who.token, variables: { id: opened.client.id } });
    expect((await reports(principal)).data).toMatchObject({
      client: { reports: [{ kind: 'coverage_gap_report', version: 1 }], messages: [{ state: 'ready' }] },
    });
    expect((await reports(portalUser)).data).toEqual({ client: { reports: [], messages: null } });
  }, 60_000);
});
