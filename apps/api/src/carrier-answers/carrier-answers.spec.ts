import type { Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let tenantId: string;
let principal: SignedInPerson;
let stranger: SignedInPerson;
let actor: Actor;
let today: string;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  stranger = await signedIn(api, await brokerage(api, 'birch'), 'principal');
  actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const send = <Data = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown>,
  who = principal,
) => api.graphql<Data>(query, { token: who.token, variables });

const RECORD = `mutation ($input: RecordCarrierAnswerInput!) { recordCarrierAnswer(input: $input) {
  answer { id kind reported expired currency } moved held { to code } request { status } } }`;
const DECIDE = `mutation ($input: RecordClientDecisionInput!) { recordClientDecision(input: $input) {
  decision { kind name channel note } moved held { code } request { status } } }`;
const FOLLOW_UP = `mutation ($input: FollowUpRequestInput!) { followUpRequest(input: $input) {
  kind wording note draftId } }`;
const CASE = `query ($id: ID!) { endorsementRequest(id: $id) { status
  carrierAnswers { kind } answerLinks { status } quote { answerId sha256 summary expired releasedAt }
  clientDecisions { kind note } followUps { kind note } precedents { requestId outcome } } }`;

interface Case {
  status: string;
  carrierAnswers: object[] | null;
  quote: { answerId: string; sha256: string; summary: string } | null;
  clientDecisions: object[];
  followUps: object[];
  precedents: { requestId: string; outcome: string }[] | null;
}
const caseOf = async ({ request: { id } }: SubmittedCase, who = principal) =>
  (await send<{ endorsementRequest: Case | null }>(CASE, { id }, who)).data?.endorsementRequest;
const answered = ({ request }: SubmittedCase, changes: object) => ({
  input: {
    ...{ requestId: request.id, kind: 'receipt', givenOn: today, givenBy: 'Uma Underwriter' },
    ...{ company: 'issuing_company', mayBind: true, inWriting: true, ...changes },
  },
});
const reasonOf = ({ errors }: { errors: { extensions: { reason?: string; field?: string } }[] }) => [
  errors[0]?.extensions.reason,
  errors[0]?.extensions.field,
];
/** A portal user who is the client's contact and may sign. */
async function signer({ client }: SubmittedCase): Promise<SignedInPerson> {
  const user = await signedIn(api, tenantId, 'client_user', client.id);
  const input = { clientId: client.id, name: 'Sam Signer', maySign: true };
  await send(`mutation ($input: AddContactInput!) { addContact(input: $input) { id } }`, {
    input: { ...input, email: `${user.userId}@example.test` },
  });
  return user;
}

describe('a case from the carrier’s answer to the client’s decision', () => {
  it('moves with each, and shows each to those who may see it', async () => {
    const opened = await submitted(api, workshop, actor, 'Harbor IT');
    const user = await signer(opened);
    const money = { premiumKind: 'additional', premiumMinor: 120_000 };
    const indicated = await send(RECORD, answered(opened, { kind: 'indication', ...money }));
    expect(indicated.data).toMatchObject({
      recordCarrierAnswer: { moved: [], held: null, request: { status: 'submitted' } },
    });
    const quoted = await send(RECORD, answered(opened, { kind: 'quote', ...money }));
    expect(quoted.data).toMatchObject({
      recordCarrierAnswer: {
        answer: { kind: 'quote', reported: false, expired: false, currency: 'USD' },
        moved: ['acknowledged', 'quoted'],
        request: { status: 'quoted' },
      },
    });
    const seen = await caseOf(opened);
    expect(seen).toMatchObject({
      carrierAnswers: [{ kind: 'indication' }, { kind: 'quote' }],
      quote: { summary: expect.stringContaining('$1,200 USD'), expired: false, releasedAt: null },
      clientDecisions: [],
      followUps: [],
    });
    expect(await caseOf(opened, user)).toMatchObject({
      carrierAnswers: null,
      answerLinks: null,
      quote: null,
      precedents: null,
    });
    const { answerId, sha256: seenSha256 } = seen!.quote!;
    const portal = { requestId: opened.request.id, authority: 'Owner', answerId, seenSha256 };
    const early = await send(DECIDE, { input: { ...portal, kind: 'accept_quote' } }, user);
    expect(reasonOf(early)).toEqual(['client_decision/other_quote', 'answerId']);
    const move = `mutation ($input: MoveEndorsementRequestInput!) { moveEndorsementRequest(input: $input) { version } }`;
    const { data } = await send<{ endorsementRequest: { version: number } }>(
      `query ($id: ID!) { endorsementRequest(id: $id) { version } }`,
      { id: opened.request.id },
    );
    const { version } = data!.endorsementRequest;
    await send(move, { input: { id: opened.request.id, version, to: 'client_decision' } });
    expect(await caseOf(opened, user)).toMatchObject({ quote: { answerId, sha256: seenSha256 } });
    const accepted = await send(DECIDE, { input: { ...portal, kind: 'accept_quote', note: 'Mine.' } }, user);
    expect(accepted.data).toMatchObject({
      recordClientDecision: {
        decision: { kind: 'accept_quote', name: 'Sam Signer', channel: 'portal', note: null },
        moved: [],
        request: { status: 'client_decision' },
      },
    });
    expect(await caseOf(opened)).toMatchObject({
      clientDecisions: [{ kind: 'accept_quote', note: 'Mine.' }],
    });
  }, 60_000);

  it('after a decline goes on in a narrower draft, and the library remembers', async () => {
    const opened = await submitted(api, workshop, actor, 'Birchwood MSP');
    const user = await signer(opened);
    const offered = 'managed detection, but not response';
    const declined = { kind: 'decline', declineReason: 'No appetite.', alternativeWording: offered };
    expect((await send(RECORD, answered(opened, declined))).data).toMatchObject({
      recordCarrierAnswer: { moved: ['acknowledged', 'declined_by_carrier'] },
    });
    const input = { requestId: opened.request.id, kind: 'narrower_wording', note: 'Ask softly.' };
    expect(reasonOf(await send(FOLLOW_UP, { input: { ...input, kind: 'accept_gap' } }))).toEqual([
      'follow_up/needs_decision',
      'kind',
    ]);
    expect(reasonOf(await send(FOLLOW_UP, { input }, stranger))).toEqual(['record/not_found', undefined]);
    expect(reasonOf(await send(FOLLOW_UP, { input }, user))).toEqual(['permission/denied', undefined]);
    const { data } = await send<{ followUpRequest: { draftId: string } }>(FOLLOW_UP, { input });
    expect(data?.followUpRequest).toMatchObject({ wording: offered, note: 'Ask softly.' });
    expect(await caseOf(opened, user)).toMatchObject({
      status: 'declined_by_carrier',
      followUps: [{ kind: 'narrower_wording', note: null }],
    });
    const draft = { ...opened, request: { ...opened.request, id: data!.followUpRequest.draftId } };
    expect(await caseOf(draft)).toMatchObject({
      status: 'draft',
      precedents: [{ requestId: opened.request.id, outcome: 'declined' }],
    });
    const search = `query ($words: String, $code: String) { wordingLibrary(words: $words, serviceCode: $code) {
      items { requestId carrierName outcome declineReason alternativeWording asked { text } daysTaken } nextCursor } }`;
    const found = { words: 'appetite', code: 'managed_detection_response' };
    expect((await send(search, found)).data).toMatchObject({
      wordingLibrary: {
        items: [
          { requestId: opened.request.id, outcome: 'declined', alternativeWording: offered, daysTaken: 0 },
        ],
        nextCursor: null,
      },
    });
    expect((await send(search, found, stranger)).data).toMatchObject({ wordingLibrary: { items: [] } });
    expect(reasonOf(await send(search, found, user))).toEqual(['permission/denied', undefined]);
    expect(reasonOf(await send(search, { code: 'sorcery' }))).toEqual([
      'wording_library/service_code',
      'serviceCode',
    ]);
  }, 60_000);
});
