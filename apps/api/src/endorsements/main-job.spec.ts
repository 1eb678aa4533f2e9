import type { Actor, Client } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { testApi, type TestApi } from '../testing/test-api.js';
import { narrowlyInsured } from '../testing/told-of-edr.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let portalUser: SignedInPerson;
let client: Client;
let serviceLineId: string;

interface Request {
  id: string;
  version: number;
  status: string;
  letterVersion: number;
  openFindings: number;
  proposals: { text: string; byWording: boolean }[];
  letters: { id: string; version: number; sha256: string }[];
  openMoves: { to: string }[];
}
const REQUEST = `id version status letterVersion openFindings proposals { text byWording } letters { id version sha256 } openMoves { to }`;
const MOVE = `mutation ($input: MoveEndorsementRequestInput!) { moveEndorsementRequest(input: $input) { ${REQUEST} } }`;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'main-job');
  principal = await signedIn(api, tenantId, 'principal');
  const actor: Actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  ({ client } = await narrowlyInsured(api, actor, 'Harbor IT'));
  portalUser = await signedIn(api, tenantId, 'client_user', client.id);
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

async function ask<Data>(who: SignedInPerson, query: string, variables: Record<string, unknown> = {}) {
  return api.graphql<Data>(query, { token: who.token, variables });
}

async function request(): Promise<Request> {
  const query = `query ($id: ID!) { client(id: $id) { endorsementRequests { ${REQUEST} } } }`;
  const { data } = await ask<{ client: { endorsementRequests: Request[] } }>(principal, query, {
    id: client.id,
  });
  const [only] = data?.client.endorsementRequests ?? [];
  if (!only) throw new Error('no request');
  return only;
}

const stateOf = async (who: SignedInPerson) => {
  const query = `query ($id: ID!) { serviceLine(id: $id) { state receipt { id subject } } }`;
  const { data } = await ask<{ serviceLine: { state: string; receipt: { id: string } | null } }>(who, query, {
    id: serviceLineId,
  });
  return data?.serviceLine;
};

async function outlookOf(who: SignedInPerson, id: string) {
  const query = `query ($id: ID!) { endorsementRequest(id: $id) { outlook { to needsWhy refusals { code message } } } }`;
  const { data } = await ask<{ endorsementRequest: { outlook: object[] } }>(who, query, { id });
  return data?.endorsementRequest.outlook;
}

/** Somebody at the client who may sign; answers the id. */
async function contact(name: string, email: string): Promise<string> {
  const add = `mutation ($input: AddContactInput!) { addContact(input: $input) { id } }`;
  const input = { clientId: client.id, name, email, maySign: true };
  const { data } = await ask<{ addContact: { id: string } }>(principal, add, { input });
  return data?.addContact.id ?? '';
}

describe('the main job over HTTP', () => {
  it('a client user reports a service and sees that it was received', async () => {
    const add = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id state } }`;
    const input = {
      clientId: client.id,
      name: 'Managed EDR',
      code: 'managed_detection_response',
      firstSoldOn: '2025-03-01',
    };
    const { data, errors } = await ask<{ addServiceLine: { id: string; state: string } }>(portalUser, add, {
      input,
    });
    expect(errors).toEqual([]);
    expect(data?.addServiceLine.state).toBe('received');
    serviceLineId = data?.addServiceLine.id ?? '';
    await workshop.drain();
    expect(await stateOf(portalUser)).toMatchObject({
      state: 'with_your_broker',
      receipt: { id: expect.any(String) },
    });
  });

  it('the broker sees the verdict with its evidence, the finding and the draft', async () => {
    const query = `query ($id: ID!) { client(id: $id) {
      latestReview { asOf ruleSetVersion policies { definedTerm }
        verdicts { verdict reasons severity explanation evidence { text document page } serviceLine { name } } }
      findings { kind verdict latestVerdict { explanation } serviceLine { name } } } }`;
    const { data, errors } = await ask<{ client: object }>(principal, query, { id: client.id });
    expect(errors).toEqual([]);
    expect(data?.client).toMatchObject({
      latestReview: {
        verdicts: [
          {
            verdict: 'gap',
            evidence: [
              {
                document: 'Form TEO 100',
                text: expect.stringContaining('IT consulting and network support'),
              },
            ],
            serviceLine: { name: 'Managed EDR' },
          },
        ],
      },
      findings: [{ kind: 'request', verdict: 'gap', serviceLine: { name: 'Managed EDR' } }],
    });
    expect(await request()).toMatchObject({
      status: 'draft',
      openFindings: 1,
      letterVersion: 1,
      letters: [{ version: 1 }],
    });
  });

  it('a client user sees no verdict, finding, draft or letter of a draft', async () => {
    const { id, letters } = await request();
    const forbidden = [`latestReview { id }`, `findings { id }`];
    for (const field of forbidden) {
      const { data, errors } = await ask<{ client: object }>(
        portalUser,
        `query ($id: ID!) { client(id: $id) { ${field} } }`,
        {
          id: client.id,
        },
      );
      expect(Object.values(data?.client ?? {})).toEqual([null]);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const drafts = await ask<{ endorsementRequests: { items: unknown[] } }>(
      portalUser,
      `{ endorsementRequests { items { id } } }`,
    );
    expect(drafts.data?.endorsementRequests.items).toEqual([]);
    const one = await ask(portalUser, `query ($id: ID!) { endorsementRequest(id: $id) { id } }`, { id });
    expect(one.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await download(portalUser, `${letters[0]?.id}.pdf`)).status).toBe(404);
  });

  it('refuses words that concede, names the field, and lets good ones through to another version', async () => {
    const edit = `mutation ($input: EditEndorsementRequestInput!) { editEndorsementRequest(input: $input) { ${REQUEST} } }`;
    const { id, version, proposals } = await request();
    const bad = await ask(principal, edit, {
      input: { id, version, narrative: 'This closes the gap in cover.' },
    });
    expect(bad.errors[0]?.extensions).toMatchObject({ reason: 'endorsement/concedes', field: 'narrative' });
    const [first] = proposals.filter((p) => p.byWording);
    const input = {
      ...{
        id,
        version,
        narrative: 'The insured began to operate endpoint tools for its clients in March 2025.',
      },
      proposals: [
        {
          from: proposals.indexOf(first ?? proposals[0]!),
          text: `${first?.text} including managed endpoint services`,
        },
      ],
    };
    const good = await ask<{ editEndorsementRequest: Request }>(principal, edit, { input });
    expect(good.errors).toEqual([]);
    expect(good.data?.editEndorsementRequest).toMatchObject({
      letterVersion: 2,
      proposals: [{ byWording: true }],
    });
  });

  it('moves by the table only, and is approved once the letter of this version is there', async () => {
    const start = await request();
    const illegal = await ask(principal, MOVE, {
      input: { id: start.id, version: start.version, to: 'submitted' },
    });
    expect(illegal.errors[0]).toMatchObject({
      message: expect.stringContaining('broker_review'),
      extensions: { code: 'CONFLICT', reason: 'endorsement/illegal_move' },
    });
    const reviewed = await ask<{ moveEndorsementRequest: Request }>(principal, MOVE, {
      input: { id: start.id, version: start.version, to: 'broker_review' },
    });
    const approve = `mutation ($id: ID!, $version: Int!) { approveEndorsementRequest(id: $id, version: $version) { version } }`;
    const at = { id: start.id, version: reviewed.data?.moveEndorsementRequest.version };
    const early = await ask(principal, approve, at);
    expect(early.errors[0]?.extensions.reason).toBe('endorsement/letter_not_rendered');
    await workshop.drain();
    const approved = await ask(principal, approve, at);
    expect(approved.errors).toEqual([]);
    expect(await request()).toMatchObject({ status: 'awaiting_client_authority' });
  });

  it('waits for the client, who sees the request and authorises it for itself', async () => {
    const start = await request();
    const ready = { input: { id: start.id, version: start.version, to: 'ready' } };
    const refused = await ask(principal, MOVE, ready);
    expect(refused.errors[0]?.extensions.reason).toBe('endorsement/no_authority');
    expect(await outlookOf(principal, start.id)).toContainEqual({
      to: 'ready',
      needsWhy: false,
      refusals: [{ code: 'endorsement/no_authority', message: expect.stringContaining('version 2') }],
    });
    expect(await outlookOf(portalUser, start.id)).toEqual([]);
    expect(await stateOf(portalUser)).toMatchObject({ state: 'with_your_broker' });
    const authorise = `mutation ($input: AuthoriseEndorsementRequestInput!) {
      authoriseEndorsementRequest(input: $input) { name channel letterVersion letterSha256 } }`;
    const input = { requestId: start.id, letterVersion: start.letterVersion };
    const unknown = await ask(portalUser, authorise, { input });
    expect(unknown.errors[0]?.extensions).toMatchObject({
      reason: 'contact/not_yourself',
      field: 'contactId',
    });
    const president = await contact('Pat President', `${portalUser.userId}@example.test`);
    const other = await contact('Olive Other', 'olive@example.test');
    const forOther = await ask(portalUser, authorise, { input: { ...input, contactId: other } });
    expect(forOther.errors[0]?.extensions.reason).toBe('contact/not_yourself');
    const unnamed = await ask(principal, authorise, {
      input: { ...input, givenOn: '2026-01-05', channel: 'email' },
    });
    expect(unnamed.errors[0]?.extensions).toMatchObject({ reason: 'input/missing', field: 'contactId' });
    const given = await ask<{ authoriseEndorsementRequest: object }>(portalUser, authorise, { input });
    expect(given.errors).toEqual([]);
    expect(given.data?.authoriseEndorsementRequest).toMatchObject({
      name: 'Pat President',
      channel: 'portal',
      letterVersion: 2,
      letterSha256: start.letters[0]?.sha256,
    });
    const seen = await ask<{ endorsementRequest: object }>(
      portalUser,
      `query ($id: ID!) { endorsementRequest(id: $id) { status shownAt endedAt authorities { contactId } } }`,
      { id: start.id },
    );
    expect(seen.data?.endorsementRequest).toEqual({
      status: 'awaiting_client_authority',
      shownAt: expect.any(String),
      endedAt: null,
      authorities: [{ contactId: president }],
    });
    const moved = await ask<{ moveEndorsementRequest: Request }>(principal, MOVE, ready);
    expect(moved.data?.moveEndorsementRequest).toMatchObject({ status: 'ready' });
  });

  it('is held until the principal and the client release it, and then goes to the carrier', async () => {
    const { id, version } = await request();
    const raise = `mutation ($input: RaiseSendingHoldInput!) { raiseSendingHold(input: $input) { id version raisedBy } }`;
    const input = { requestId: id, reason: 'known_circumstance', detail: 'A client of theirs was breached.' };
    interface Hold {
      id: string;
      version: number;
    }
    const raised = await ask<{ raiseSendingHold: Hold }>(principal, raise, { input });
    const hold = raised.data!.raiseSendingHold;
    const submit = `mutation ($id: ID!, $version: Int!) { submitEndorsementRequest(id: $id, version: $version) { ${REQUEST} } }`;
    const held = await ask(principal, submit, { id, version });
    expect(held.errors[0]?.extensions.reason).toBe('endorsement/sending_held');
    const forClient = await ask(
      portalUser,
      `query ($id: ID!) { endorsementRequest(id: $id) { sendingHolds { id } } }`,
      { id },
    );
    expect(forClient.data).toEqual({ endorsementRequest: { sendingHolds: null } });
    expect(forClient.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const release = `mutation ($id: ID!, $version: Int!) { releaseSendingHold(id: $id, version: $version) { version principalReleasedBy } }`;
    const released = await ask<{ releaseSendingHold: Hold }>(principal, release, { ...hold });
    expect(released.data?.releaseSendingHold).toMatchObject({ principalReleasedBy: principal.userId });
    const record = `mutation ($input: RecordClientReleaseInput!) { recordClientRelease(input: $input) { clientReleasedName } }`;
    const contactId = await contact('Sam Signer', 'sam@example.test');
    const clientRelease = {
      id: hold.id,
      version: released.data?.releaseSendingHold.version,
      contactId,
      releasedOn: '2026-01-05',
      counselAdvised: false,
    };
    const rash = await ask(principal, record, { input: clientRelease });
    expect(rash.errors[0]?.extensions).toMatchObject({
      reason: 'sending_hold/no_counsel',
      field: 'counselAdvised',
    });
    const recorded = await ask(principal, record, { input: { ...clientRelease, counselAdvised: true } });
    expect(recorded.data).toEqual({ recordClientRelease: { clientReleasedName: 'Sam Signer' } });
    const submitted = await ask<{ submitEndorsementRequest: Request }>(principal, submit, { id, version });
    expect(submitted.data?.submitEndorsementRequest.status).toBe('submitted');
    expect(submitted.data?.submitEndorsementRequest.openMoves).toContainEqual({ to: 'acknowledged' });
  });

  it('then shows the client what was asked, and its letter in each format', async () => {
    expect(await stateOf(portalUser)).toMatchObject({ state: 'asked_of_carrier' });
    const query = `{ endorsementRequests { items { caseNumber serviceLines { name } proposals { text } moves { why } letters { id version } } } }`;
    interface Asked {
      endorsementRequests: { items: { letters: { id: string; version: number }[]; moves: unknown[] }[] };
    }
    const { data } = await ask<Asked>(portalUser, query);
    const [asked] = data?.endorsementRequests.items ?? [];
    expect(asked).toMatchObject({
      serviceLines: [{ name: 'Managed EDR' }],
      moves: [],
      letters: [{ version: 2 }],
    });
    const id = asked?.letters[0]?.id;
    const starts = { pdf: '%PDF-', docx: 'PK', html: '<!' };
    for (const [format, start] of Object.entries(starts)) {
      const file = await download(portalUser, `${id}.${format}`);
      expect(file.status).toBe(200);
      expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Endorsement request/);
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(0, start.length)
          .toString(),
      ).toBe(start);
    }
    expect((await fetch(`${api.url}/letters/${id}.pdf`)).status).toBe(401);
    expect((await download(principal, `${id}.exe`)).status).toBe(404);
  });

  it('a review can be asked for, watched, and is in the audit trail', async () => {
    const run = `mutation ($id: ID!) { runReview(clientId: $id) { id state } }`;
    const started = await ask<{ runReview: { id: string; state: string } }>(principal, run, {
      id: client.id,
    });
    expect(started.data?.runReview.state).toBe('waiting');
    await workshop.drain();
    const watch = `query ($id: ID!) { reviewRun(id: $id) { state review { trigger } } }`;
    const { data } = await ask(principal, watch, { id: started.data?.runReview.id });
    expect(data).toEqual({ reviewRun: { state: 'done', review: { trigger: 'broker.asked' } } });
    const trail = await ask<{ auditEntries: { items: { action: string }[] } }>(
      principal,
      `query ($id: ID) { auditEntries(clientId: $id) { items { action actorName detail } } }`,
      { id: client.id },
    );
    const actions = trail.data?.auditEntries.items.map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['service_line.added', 'review.run', 'letter.rendered']));
    expect((await ask(portalUser, `{ auditEntries { items { id } } }`)).errors[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });
});

function download(who: SignedInPerson, file: string): Promise<Response> {
  return fetch(`${api.url}/letters/${file}`, { headers: { authorization: `Bearer ${who.token}` } });
}
