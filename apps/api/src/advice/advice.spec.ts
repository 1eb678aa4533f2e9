import { ContactService, MessageService, type Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { brokerage, signedIn, type SignedInPerson } from '../testing/signed-in.js';
import { submitted, type SubmittedCase } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let principal: SignedInPerson;
let portalUser: SignedInPerson;
let stranger: SignedInPerson;
let actor: Actor;
let opened: SubmittedCase;

beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  const tenantId = await brokerage(api, 'alder');
  principal = await signedIn(api, tenantId, 'principal');
  stranger = await signedIn(api, await brokerage(api, 'birch'), 'principal');
  actor = { tenantId, userId: principal.userId, role: 'principal', clientId: null };
  opened = await submitted(api, workshop, actor, 'Harbor IT');
  portalUser = await signedIn(api, tenantId, 'client_user', opened.client.id);
  await api.app.get(ContactService).add(actor, {
    clientId: opened.client.id,
    name: 'Sam Signer',
    email: `${portalUser.userId}@example.test`,
    maySign: true,
  });
}, 90_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const FINDINGS = `query ($id: ID!) { client(id: $id) { adviceDrafts { id } findings { id advice {
  standing answer answeredBy requestId round { reference } } } } }`;
const TALK = `query ($id: ID!) { adviceRound(id: $id) { advice { answers { answer name note } lines { side body } } } }`;
const PROPOSE = `query ($ids: [ID!]!) { proposeAdvice(findingIds: $ids) {
  findingId treatment words consequence draft { version } treatments { treatment } quoted { text } } }`;
const PREPARE = `mutation ($input: PrepareAdviceInput!) { prepareAdvice(input: $input) { version words } }`;
const GIVE = `mutation ($items: [AdviceItemInput!]!) { giveAdvice(items: $items) { id givenAt letter { id } } }`;
const ROUND = `query ($id: ID!) { adviceRound(id: $id) { reference givenHow letterSha256 letter { id kind }
  advice { id standing words } } }`;
const ROUNDS = `query ($id: ID!) { client(id: $id) { advice { id } adviceDrafts { id } } }`;
const ANSWER = `mutation ($input: AnswerAdviceInput!) { answerAdvice(input: $input) { advice { standing } } }`;
const ASK = `mutation ($id: ID!, $q: String!) { askAboutAdvice(adviceId: $id, question: $q) { side } }`;
const REPLY = `mutation ($id: ID!, $r: String!) { replyAboutAdvice(adviceId: $id, reply: $r) { side } }`;
const STANDING = `query { adviceStanding { findings withoutAdvice unanswered declined } }`;

const ask = <T>(document: string, variables: object, who = principal) =>
  api.graphql<T>(document, { token: who.token, variables: variables as Record<string, unknown> });

interface Round {
  adviceRound: { letterSha256: string; letter: { id: string; kind: string }; advice: { id: string }[] };
}

it('advice goes over HTTP from its words to the client’s answer', async () => {
  const clientId = opened.client.id;
  type Client = { client: { findings: { id: string; advice: unknown[] }[] } };
  const before = await ask<Client>(FINDINGS, { id: clientId });
  const findingId = before.data!.client.findings[0]!.id;
  const { data: suggested } = await ask<{
    proposeAdvice: { treatment: string; words: string; consequence: string }[];
  }>(PROPOSE, { ids: [findingId] });
  const { treatment, words, consequence } = suggested!.proposeAdvice[0]!;
  const item = { findingId, treatment, words, consequence };
  expect((await ask(PREPARE, { input: item })).data).toEqual({ prepareAdvice: { version: 1, words } });
  expect((await ask(GIVE, { items: [item] }, portalUser)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const given = await ask<{ giveAdvice: { id: string } }>(GIVE, { items: [item] });
  expect(given.data).toMatchObject({ giveAdvice: { givenAt: null, letter: null } });
  const { id } = given.data!.giveAdvice;
  await workshop.drain();
  const round = (await ask<Round>(ROUND, { id })).data!.adviceRound;
  expect(round).toMatchObject({ givenHow: null, advice: [{ standing: 'not_released', words }] });
  expect(round.letter.kind).toBe('advice');
  expect((await ask(ROUND, { id }, portalUser)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  expect((await ask(ROUND, { id }, stranger)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  await release(round.letter.id);

  const shown = await ask<{ client: { advice: { id: string }[] } }>(ROUNDS, { id: clientId }, portalUser);
  expect(shown.data!.client).toEqual({ advice: [{ id }], adviceDrafts: null });
  const adviceId = round.advice[0]!.id;
  expect((await ask(ASK, { id: adviceId, q: 'What would it cost?' }, portalUser)).data).toEqual({
    askAboutAdvice: { side: 'client' },
  });
  expect((await ask(ASK, { id: adviceId, q: 'Mine?' }, stranger)).errors).toHaveLength(1);
  expect((await ask(REPLY, { id: adviceId, r: 'We will ask the carrier.' })).data).toEqual({
    replyAboutAdvice: { side: 'brokerage' },
  });
  const answer = {
    roundId: id,
    answers: [{ adviceId, answer: 'declined' }],
    authority: 'Owner',
    seenSha256: round.letterSha256,
    note: 'internal',
  };
  const wrong = { ...answer, seenSha256: '0'.repeat(64) };
  expect((await ask(ANSWER, { input: wrong }, portalUser)).errors[0]?.extensions).toMatchObject({
    reason: 'advice/other_letter',
  });
  expect((await ask(ANSWER, { input: answer }, portalUser)).data).toEqual({
    answerAdvice: { advice: [{ standing: 'declined' }] },
  });
  const after = await ask<Client>(FINDINGS, { id: clientId });
  expect(after.data!.client.findings[0]!.advice).toEqual([
    {
      standing: 'declined',
      answer: 'declined',
      answeredBy: 'Sam Signer',
      requestId: opened.request.id,
      round: { reference: expect.stringMatching(/^AD-/) },
    },
  ]);
  const lines = [
    { side: 'client', body: 'What would it cost?' },
    { side: 'brokerage', body: 'We will ask the carrier.' },
  ];
  for (const [who, note] of [
    [principal, 'internal'],
    [portalUser, null],
  ] as const) {
    expect((await ask(TALK, { id }, who)).data).toEqual({
      adviceRound: { advice: [{ lines, answers: [{ answer: 'declined', name: 'Sam Signer', note }] }] },
    });
  }
  expect((await ask(STANDING, {})).data).toEqual({
    adviceStanding: { findings: 1, withoutAdvice: 0, unanswered: 0, declined: 1 },
  });
}, 90_000);

/** As a licensed person does, with the file handed over. */
async function release(letterId: string): Promise<void> {
  const messages = await api.app.get(MessageService).byClientIds(actor, [opened.client.id]);
  const { id, version } = messages.find((message) => message.letterId === letterId)!;
  await api.app.get(MessageService).record(actor, { id, version, state: 'sent' });
}
