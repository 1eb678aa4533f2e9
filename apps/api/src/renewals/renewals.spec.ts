import { DayTeller } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { StandingClock } from '../testing/standing-clock.js';
import { testApi, type TestApi } from '../testing/test-api.js';

const clock = new StandingClock(new Date('2026-09-03T17:00:00Z'));
let api: TestApi;
let workshop: Workshop;
let town: Town;
beforeAll(async () => {
  api = await testApi({ clock });
  workshop = await openWorkshop(api.database, clock);
  town = await openTown(api);
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

const LIST = `query ($dueTo: Day, $done: Boolean, $first: Int, $after: String) {
  renewalTasks(dueTo: $dueTo, done: $done, first: $first, after: $after) {
    nextCursor items { id version step dueOn doneAt doneWhy consistsOf diaryEntry { dueOn ownerId } client { name } policy { policyNumber } } } }`;
const SET = `mutation ($input: SetRenewalTaskDoneInput!) { setRenewalTaskDone(input: $input) { id doneAt doneWhy version } }`;

const RENEWALS = `query ($expiresTo: Day, $open: Boolean) { renewals(expiresTo: $expiresTo, open: $open) {
  nextCursor items { id openedOn outcome client { name } policy { id }
    tasks { step diaryEntry { dueOn } } } } }`;
const OF_POLICY = `query ($id: ID!) { policy(id: $id) { id renewal { id } } }`;

/** Lets the worker notice that a day has begun. */
async function beginDay(): Promise<void> {
  await workshop.get(DayTeller).tellNewDays();
  await workshop.drain();
}

interface Renewals {
  renewals: {
    items: (Answer & { policy: { id: string }; tasks: { step: string; diaryEntry: object | null }[] })[];
  };
}

interface Tasks {
  renewalTasks: { nextCursor: string | null; items: (Answer & { dueOn: string })[] };
}

describe('renewal tasks over HTTP', () => {
  it('are listed by due day with client and policy, and ticked off', async () => {
    const larch = await town.settle('Larch IT');
    const first = await town.ask<Tasks>(LIST, { first: 4, done: false });
    expect(first.renewalTasks.items[0]).toMatchObject({
      step: 'file',
      dueOn: '2026-09-03',
      consistsOf: expect.arrayContaining([expect.stringContaining('Account file')]),
      diaryEntry: null,
      client: { name: 'Larch IT' },
      policy: { policyNumber: expect.stringContaining('TE-') },
    });
    const rest = await town.ask<Tasks>(LIST, { first: 4, after: first.renewalTasks.nextCursor });
    expect(rest.renewalTasks.items).toHaveLength(4);
    const { id } = first.renewalTasks.items[0]!;
    const done = await town.ask<Record<string, Answer>>(SET, { id, version: 1, done: true, why: 'Filed.' });
    expect(done['setRenewalTaskDone']).toMatchObject({
      doneAt: expect.stringMatching(/^\d{4}-.*Z$/),
      doneWhy: 'Filed.',
      version: 2,
    });
    const open = await town.ask<Tasks>(LIST, { dueTo: '2026-09-03', done: false });
    expect(open.renewalTasks.items).toEqual([]);
    const undo = { id, version: 2, done: false };
    expect(await town.refused(SET, undo, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.refused(SET, undo, larch.user)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(LIST, {}, larch.user)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await town.ask<Tasks>(LIST, {}, town.stranger)).renewalTasks.items).toEqual([]);
  });

  it('belong to renewals, which open as a day begins and are shown with the policy, to brokers', async () => {
    const { policyId, user } = await town.settle('Cedar IT');
    await beginDay();
    const { renewals } = await town.ask<Renewals>(RENEWALS, { expiresTo: '2027-01-01', open: true });
    const renewal = renewals.items.find(({ policy }) => policy.id === policyId);
    expect(renewal).toMatchObject({ openedOn: '2026-09-03', outcome: null, client: { name: 'Cedar IT' } });
    expect(renewal!.tasks[0]).toMatchObject({ step: 'file', diaryEntry: { dueOn: '2026-09-03' } });
    expect(renewal!.tasks).toHaveLength(8);
    const shown = await town.ask(OF_POLICY, { id: policyId });
    expect(shown['policy']!['renewal']).toMatchObject({ id: renewal!.id });
    const portal = await town.ask(OF_POLICY, { id: policyId }, user);
    expect(portal['policy']!['renewal']).toBeNull();
    expect(await town.refused(RENEWALS, {}, user)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await town.ask<Renewals>(RENEWALS, {}, town.stranger)).renewals.items).toEqual([]);
  });
});
