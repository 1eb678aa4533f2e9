import { DayTeller } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Settled, type Town } from '../testing/book.js';
import { StandingClock } from '../testing/standing-clock.js';
import { testApi, type TestApi } from '../testing/test-api.js';

const clock = new StandingClock(new Date('2026-12-23T17:00:00Z'));
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
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const CONTACT = `mutation ($input: AddContactInput!) { addContact(input: $input) { id } }`;
const RECORD = `mutation ($input: RecordSweepAnswerInput!) { recordSweepAnswer(input: $input) { id name channel givenOn } }`;
const OF_POLICY = `query ($id: ID!) { policy(id: $id) { sweepAnswers { step answer words name } renewal { tasks { step doneWhy } } } }`;

describe('the sweep for circumstances over HTTP', () => {
  it('is answered by the client in the portal, in its own words, for its own policy', async () => {
    const { policyId } = larch;
    const answer = { policyId, step: 'last_sweep', answer: 'reported', words: 'A customer lost a backup.' };
    const { recordSweepAnswer } = await town.ask(RECORD, answer, larch.user);
    expect(recordSweepAnswer).toMatchObject({ name: 'Ada Fir', channel: 'portal', givenOn: '2026-12-23' });
    await workshop.drain();
    const { policy } = await town.ask(OF_POLICY, { id: policyId });
    expect(policy!['sweepAnswers']).toEqual([
      { step: 'last_sweep', answer: 'reported', words: 'A customer lost a backup.', name: 'Ada Fir' },
    ]);
    const { tasks } = policy!['renewal'] as { tasks: { step: string; doneWhy: string }[] };
    expect(tasks.filter(({ doneWhy }) => doneWhy !== '').map(({ step }) => step)).toEqual([
      'circumstance_sweep',
      'last_sweep',
    ]);
    const mute = { ...answer, words: '' };
    expect(await town.refused(RECORD, mute, larch.user)).toMatchObject({ reason: 'input/blank' });
    const other = await town.settle('Cedar IT');
    for (const by of [other.user, town.stranger]) {
      expect(await town.refused(RECORD, answer, by)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await town.refused(RECORD, answer, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
  });
});
