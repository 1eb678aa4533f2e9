import { ServiceLineService, type Actor } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { narrowlyInsured } from '../testing/told-of-edr.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  town = await openTown(api);
}, 60_000);
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const CHANGE = `id version state policies read clientsHit servicesHit gaps why carrier { name }`;
const ENTER = `mutation ($input: EnterWordingChangeInput!) { enterWordingChange(input: $input) { ${CHANGE} } }`;
const WITHDRAW = `mutation ($input: WithdrawWordingChangeInput!) { withdrawWordingChange(input: $input) { ${CHANGE} } }`;
const DRAFT = `mutation ($input: DraftWordingChangeLettersInput!) { draftWordingChangeLetters(input: $input) { drafted before } }`;
const RELEASE = `mutation ($input: ReleaseMessagesInput!) { releaseMessages(input: $input) { id code reason message { state } } }`;
const LIST = `{ wordingChanges { items { ${CHANGE} } nextCursor } }`;
const FOUND = `query ($id: ID!) { wordingChange(id: $id) { ${CHANGE} } wordingChangeText(id: $id)
  wordingChangeHits(changeId: $id) { items { step verdict before { verdict } after { verdict evidence { text } }
    client { name } policy { policyNumber } serviceLine { name } } }
  wordingChangeClients(changeId: $id) { items { gaps services ordered client { name } message { id version state subject } } } }`;

interface Found {
  wordingChange: Answer;
  wordingChangeClients: { items: { message: Answer | null }[] };
}

describe('a change of wording over HTTP', () => {
  it('is entered, looked through, told to the clients, and withdrawn', async () => {
    const actor: Actor = { ...town.principal, role: 'principal', clientId: null };
    const { client, policy } = await narrowlyInsured(api, actor, 'Cedar IT');
    await api.app.get(ServiceLineService).add(actor, { clientId: client.id, name: 'Network support' });
    await workshop.drain();
    const input = {
      ...{ carrierId: policy.issuingCompanyId, kind: 'endorsement_added', appliesTo: 'in_force' },
      ...{ title: 'Network Support Exclusion', effectiveOn: `${new Date().getUTCFullYear()}-12-31` },
      text: 'ENDORSEMENT\nThe following exclusion is added: This policy does not apply to any claim arising out of network support.',
    };
    expect(await town.refused(ENTER, { ...input, text: '' })).toMatchObject({
      reason: 'wording/empty',
      field: 'text',
    });
    expect(await town.refused(ENTER, input, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(ENTER, input, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    const { enterWordingChange: entered } = await town.ask<Record<string, Answer>>(ENTER, input);
    expect(entered).toMatchObject({
      state: 'reading',
      policies: 1,
      carrier: { name: 'Carrier of Cedar IT' },
    });
    await workshop.drain();
    const id = entered!.id;
    expect(await town.ask(FOUND, { id }, town.auditor)).toMatchObject({
      wordingChange: { state: 'ready', read: 1, clientsHit: 1, servicesHit: 1, gaps: 1 },
      wordingChangeText: input.text,
      wordingChangeHits: {
        items: [
          {
            ...{ step: 'worse', verdict: 'gap', before: { verdict: 'in_scope' } },
            after: {
              evidence: expect.arrayContaining([{ text: expect.stringContaining('network support') }]),
            },
            ...{ client: { name: 'Cedar IT' }, policy: { policyNumber: 'TE Cedar IT' } },
            serviceLine: { name: 'Network support' },
          },
        ],
      },
      wordingChangeClients: { items: [{ gaps: 1, services: 1, ordered: false, message: null }] },
    });
    expect(await town.ask(DRAFT, { changeId: id })).toEqual({
      draftWordingChangeLetters: { drafted: 1, before: 0 },
    });
    expect(await town.ask(DRAFT, { changeId: id })).toEqual({
      draftWordingChangeLetters: { drafted: 0, before: 1 },
    });
    await workshop.drain();
    const found = await town.ask<Found>(FOUND, { id });
    const [told] = found.wordingChangeClients.items;
    expect(told).toMatchObject({
      ordered: true,
      message: {
        state: 'ready',
        subject: expect.stringContaining('Wording announced by your carrier – Cedar IT'),
      },
    });
    const message = { id: told!.message!.id, version: told!.message!.version };
    const nowhere = await town.ask(RELEASE, { messages: [message] });
    expect(nowhere).toEqual({
      releaseMessages: [
        { id: message.id, code: 'message/no_address', reason: expect.any(String), message: null },
      ],
    });
    expect(await town.refused(RELEASE, { messages: [message] }, town.auditor)).toMatchObject({
      code: 'FORBIDDEN',
    });

    const { version } = found.wordingChange;
    const withdrawn = await town.ask(WITHDRAW, { id, version, why: 'The carrier took it back.' });
    expect(withdrawn).toMatchObject({ withdrawWordingChange: { state: 'withdrawn' } });
    expect(await town.ask(RELEASE, { messages: [message] })).toMatchObject({
      releaseMessages: [{ code: 'message/not_sendable' }],
    });
    expect(await town.refused(DRAFT, { changeId: id })).toMatchObject({ reason: 'wording_change/withdrawn' });
    expect(await town.ask(LIST)).toMatchObject({
      wordingChanges: { items: [{ id, why: 'The carrier took it back.' }] },
    });
    expect(await town.ask(LIST, {}, town.stranger)).toEqual({
      wordingChanges: { items: [], nextCursor: null },
    });
    const { user } = await town.settle('Larch IT');
    expect(await town.refused(LIST, {}, user)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
