import { openTown, type Answer, type Town } from '../testing/book.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  town = await openTown(api);
});
afterAll(() => api.close());

const LIST = `query ($dueTo: Day, $done: Boolean, $first: Int, $after: String) {
  renewalTasks(dueTo: $dueTo, done: $done, first: $first, after: $after) {
    nextCursor items { id version dueOn doneAt client { name } policy { policyNumber } } } }`;
const SET = `mutation ($input: SetRenewalTaskDoneInput!) { setRenewalTaskDone(input: $input) { id doneAt version } }`;

interface Tasks {
  renewalTasks: { nextCursor: string | null; items: (Answer & { dueOn: string })[] };
}

describe('renewal tasks over HTTP', () => {
  it('are listed by due day with client and policy, and ticked off', async () => {
    const larch = await town.settle('Larch IT');
    const first = await town.ask<Tasks>(LIST, { first: 4, done: false });
    expect(first.renewalTasks.items[0]).toMatchObject({
      dueOn: '2026-09-03',
      client: { name: 'Larch IT' },
      policy: { policyNumber: expect.stringContaining('TE-') },
    });
    const rest = await town.ask<Tasks>(LIST, { first: 4, after: first.renewalTasks.nextCursor });
    expect(rest.renewalTasks.items).toHaveLength(2);
    const { id } = first.renewalTasks.items[0]!;
    const done = await town.ask<Record<string, Answer>>(SET, { id, version: 1, done: true });
    expect(done['setRenewalTaskDone']).toMatchObject({
      doneAt: expect.stringMatching(/^\d{4}-.*Z$/),
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
});
