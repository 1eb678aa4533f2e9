import { DayTeller } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Settled, type Town } from '../testing/book.js';
import { StandingClock } from '../testing/standing-clock.js';
import { testApi, type TestApi } from '../testing/test-api.js';

const clock = new StandingClock(new Date('2026-10-05T17:00:00Z'));
let api: TestApi;
let workshop: Workshop;
let town: Town;
let larch: Settled;
beforeAll(async () => {
  api = await testApi({ clock });
  workshop = await openWorkshop(api.database, clock);
  town = await openTown(api);
  larch = await town.settle('Larch IT');
  await town.ask(CONTACT, {
    ...{ clientId: larch.clientId, name: 'Ada Fir', maySubmit: true },
    email: `${larch.user.userId}@example.test`,
  });
  await town.ask(SELL, { clientId: larch.clientId, name: 'Managed EDR' });
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const CONTACT = `mutation ($input: AddContactInput!) { addContact(input: $input) { id } }`;
const SELL = `mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id } }`;
const OF_POLICY = `query ($id: ID!) { policy(id: $id) { renewalQuestionnaire { id number answerBy sha256
  items { key section kind asked onRecord serviceLineId } draft { version } submission { name channel answers { key says } } } } }`;
const SAVE = `mutation ($input: SaveQuestionnaireDraftInput!) { saveQuestionnaireDraft(input: $input) {
  version answers { key says percent services { name deliveredBy } } } }`;
const SUBMIT = `mutation ($input: SubmitQuestionnaireInput!) { submitRenewalQuestionnaire(input: $input) { id name channel givenOn } }`;
const PREPARE = `mutation ($policyId: ID!) { prepareRenewalQuestionnaire(policyId: $policyId) { id number } }`;
const LINES = `query ($id: ID!) { client(id: $id) { serviceLines { name channel } } }`;

type Shown = Answer & { items: { key: string; section: string }[]; submission: object | null };
const shown = async (by = larch.user) =>
  (await town.ask<{ policy: { renewalQuestionnaire: Shown } }>(OF_POLICY, { id: larch.policyId }, by)).policy
    .renewalQuestionnaire;

describe('the renewal questionnaire over HTTP', () => {
  it('is answered by the client in the portal, and what is plain is entered', async () => {
    const questionnaire = await shown();
    expect(questionnaire).toMatchObject({ number: 1, answerBy: '2026-10-25', draft: null, submission: null });
    expect(questionnaire.items[0]).toMatchObject({ section: 'services', kind: 'service' });
    const questionnaireId = questionnaire.id;
    const answers = [
      { key: 'new_services', says: 'differs', services: [{ name: 'vCISO' }] },
      { key: 'control:mfa:email', says: 'differs', percent: 95 },
    ];
    const saved = await town.ask(SAVE, { questionnaireId, answers }, larch.user);
    expect(saved['saveQuestionnaireDraft']).toMatchObject({
      version: 1,
      answers: [{ services: [{ name: 'vCISO', deliveredBy: 'self' }] }, { percent: 95 }],
    });
    const open = { questionnaireId, version: 1, restAsOnRecord: false };
    expect(await town.refused(SUBMIT, open, larch.user)).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'questionnaire/unanswered',
    });
    const submitted = await town.ask(SUBMIT, { ...open, restAsOnRecord: true }, larch.user);
    expect(submitted['submitRenewalQuestionnaire']).toMatchObject({
      ...{ name: 'Ada Fir', channel: 'portal', givenOn: '2026-10-05' },
    });
    await workshop.drain();
    const { client } = await town.ask(LINES, { id: larch.clientId });
    expect(client!['serviceLines']).toEqual([
      { name: 'Managed EDR', channel: 'broker' },
      { name: 'vCISO', channel: 'portal' },
    ]);
    expect((await shown(town.auditor)).submission).toMatchObject({ name: 'Ada Fir' });
    expect(await town.refused(PREPARE, { policyId: larch.policyId })).toMatchObject({
      reason: 'questionnaire/answered',
    });
  });

  it('is nobody else’s', async () => {
    const { id: questionnaireId } = await shown();
    const other = await town.settle('Cedar IT');
    for (const by of [other.user, town.stranger]) {
      const save = { questionnaireId, answers: [] };
      expect(await town.refused(SAVE, save, by)).toMatchObject({ code: 'NOT_FOUND' });
      const submit = { questionnaireId, restAsOnRecord: true };
      expect(await town.refused(SUBMIT, submit, by)).toMatchObject({ code: 'NOT_FOUND' });
    }
    const prepare = { policyId: other.policyId };
    expect(await town.refused(PREPARE, prepare, other.user)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(PREPARE, prepare, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(PREPARE, prepare, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
  });
});
