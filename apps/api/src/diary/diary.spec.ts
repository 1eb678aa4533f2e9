import { DayTeller } from '@carveback/domain';
import { openWorkshop, type Workshop } from '@carveback/testing';
import { openTown, type Answer, type Town } from '../testing/book.js';
import { signedIn } from '../testing/signed-in.js';
import { submitted } from '../testing/submitted.js';
import { testApi, type TestApi } from '../testing/test-api.js';

let api: TestApi;
let workshop: Workshop;
let town: Town;
beforeAll(async () => {
  api = await testApi();
  workshop = await openWorkshop(api.database);
  town = await openTown(api);
});
afterAll(async () => {
  await workshop.close();
  await api.close();
});

interface Entry extends Answer {
  kind: string;
  dueOn: string;
}
interface Waiting {
  endorsementRequest: { diary: { id: string; dueOn: string; message: Sent | null }[] };
}
interface Sent {
  id: string;
  version: number;
  state: string;
  audience: string;
}
interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

const LIST = `query ($first: Int, $after: String, $ownerId: ID, $shownToId: ID, $clientId: ID, $kinds: [DiaryKind!], $done: Boolean) {
  diaryEntries(first: $first, after: $after, ownerId: $ownerId, shownToId: $shownToId, clientId: $clientId, kinds: $kinds, done: $done) {
    nextCursor items { id version kind title dueOn escalation doneWhy owner { name } client { name } } } }`;
const ADD = `mutation ($input: AddDiaryEntryInput!) { addDiaryEntry(input: $input) { id version kind dueOn ownerId } }`;
const DONE = `mutation ($input: CompleteDiaryEntryInput!) { completeDiaryEntry(input: $input) { id version doneAt doneBy doneWhy } }`;
const POSTPONE = `mutation ($input: PostponeDiaryEntryInput!) { postponeDiaryEntry(input: $input) { version dueOn } }`;
const REASSIGN = `mutation ($input: ReassignDiaryEntryInput!) { reassignDiaryEntry(input: $input) { version ownerId } }`;
const HAND_OVER = `mutation ($input: HandOverDiaryInput!) { handOverDiary(input: $input) }`;
const AWAY = `mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) { id version } }`;
const WORKLOAD = `{ workload { userId name open dueToday overdue escalated standInId byKind { kind open overdue } } }`;

const list = async (filter: object, by = town.principal) =>
  (await town.ask<{ diaryEntries: Page<Entry> }>(LIST, filter, by)).diaryEntries;

describe('the diary over HTTP', () => {
  it('shows what a submitted case waits for, on the case and in pages', async () => {
    const actor = {
      tenantId: town.tenantId,
      userId: town.principal.userId,
      role: 'principal',
      clientId: null,
    } as const;
    const { client, request } = await submitted(api, workshop, actor, 'Cedar IT');
    const query = `query ($id: ID!) { endorsementRequest(id: $id) { diary { kind doneAt } } }`;
    const shown = await town.ask<{
      endorsementRequest: { diary: { kind: string; doneAt: string | null }[] };
    }>(query, { id: request.id });
    const open = shown.endorsementRequest.diary.filter(({ doneAt }) => doneAt === null);
    expect(open.map(({ kind }) => kind).sort()).toEqual(
      ['receipt', ...Array(3).fill('chaser'), 'supervisor', ...Array(3).fill('tell_client')].sort(),
    );
    const first = await list({ clientId: client.id, done: false, first: 5 });
    expect(first.items[0]).toMatchObject({
      kind: 'receipt',
      escalation: 'none',
      client: { name: 'Cedar IT' },
    });
    const rest = await list({ clientId: client.id, done: false, first: 5, after: first.nextCursor });
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([5, 3, null]);
    expect((await list({ clientId: client.id, kinds: ['chaser'] })).items).toHaveLength(3);
  });

  it('shows the message that a due chaser needs released, and is done when it is sent', async () => {
    const actor = {
      tenantId: town.tenantId,
      userId: town.principal.userId,
      role: 'principal',
      clientId: null,
    } as const;
    const { request } = await submitted(api, workshop, actor, 'Maple IT');
    await api.database.owner.query(
      `update diary_entries set due_on = '2025-01-06' where request_id = $1 and kind in ('chaser', 'tell_client')
          and due_on = (select min(due_on) from diary_entries where request_id = $1 and kind = 'chaser')`,
      [request.id],
    );
    await workshop.get(DayTeller).tellNewDays();
    await workshop.drain();
    const asks = `query ($id: ID!) { endorsementRequest(id: $id) {
      diary { id dueOn message { id version state audience } } } }`;
    const due = async (by = town.principal) => {
      const { endorsementRequest } = await town.ask<Waiting>(asks, { id: request.id }, by);
      return endorsementRequest.diary.filter(({ message }) => message !== null);
    };
    const waiting = await due(town.auditor);
    expect(waiting.map(({ dueOn, message }) => [dueOn, message?.audience, message?.state]).sort()).toEqual([
      ['2025-01-06', 'carrier', 'ready'],
      ['2025-01-06', 'client', 'ready'],
    ]);
    const chaser = waiting.find(({ message }) => message?.audience === 'carrier')!;
    const { id, version } = chaser.message!;
    const record = `mutation ($input: RecordMessageInput!) { recordMessage(input: $input) { state } }`;
    await town.ask(record, { id, version, state: 'sent' });
    const done = `query ($id: ID!) { endorsementRequest(id: $id) { diary { id doneMessageId doneBy } } }`;
    const shown = await town.ask<{ endorsementRequest: { diary: object[] } }>(done, { id: request.id });
    expect(shown.endorsementRequest.diary).toContainEqual({
      id: chaser.id,
      doneMessageId: id,
      doneBy: town.principal.userId,
    });
  }, 60_000);

  it('is added to, done with a reason, moved, reassigned and handed over', async () => {
    const larch = await town.settle('Larch IT');
    const ben = await signedIn(api, town.tenantId, 'producer');
    const entry = { clientId: larch.clientId, title: 'Call back', dueOn: '2100-01-04' };
    const { addDiaryEntry: added } = await town.ask(ADD, entry);
    expect(added).toMatchObject({ kind: 'other', ownerId: town.principal.userId });
    const { id } = added!;
    const later = { id, version: 1, why: 'They asked for it.', dueOn: '2100-01-05' };
    expect((await town.ask(POSTPONE, later))['postponeDiaryEntry']).toEqual({
      version: 2,
      dueOn: '2100-01-05',
    });
    const give = { id, version: 2, why: 'On leave.', ownerId: ben.userId };
    expect((await town.ask(REASSIGN, give))['reassignDiaryEntry']).toEqual({
      version: 3,
      ownerId: ben.userId,
    });
    const back = { fromUserId: ben.userId, toUserId: town.principal.userId, why: 'Back.' };
    expect(await town.ask<object>(HAND_OVER, back)).toEqual({ handOverDiary: 1 });
    const done = { id, version: 4, why: 'Called.' };
    expect(await town.refused(DONE, done, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await town.refused(DONE, done, town.stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await town.refused(DONE, done, larch.user)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await town.ask(DONE, done, ben))['completeDiaryEntry']).toMatchObject({
      doneBy: ben.userId,
      doneWhy: 'Called.',
    });
    expect(await town.refused(DONE, { ...done, version: 5 })).toMatchObject({ reason: 'diary/done' });
    expect(await town.refused(LIST, {}, larch.user)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await list({}, town.stranger)).items).toEqual([]);
  });

  it('shows the entries of who is away to the stand-in, and the workload of each', async () => {
    const oak = await town.settle('Oak IT');
    const [ann, ben] = [
      await signedIn(api, town.tenantId, 'producer'),
      await signedIn(api, town.tenantId, 'account_manager'),
    ];
    await town.ask(ADD, {
      clientId: oak.clientId,
      title: 'Of Ann',
      dueOn: '2100-01-04',
      ownerId: ann.userId,
    });
    const away = { userId: ann.userId, fromOn: '2020-01-01', untilOn: '2100-12-31', standInId: ben.userId };
    const { recordAbsence: absence } = await town.ask(AWAY, away, ann);
    expect(await town.refused(AWAY, away, ann)).toMatchObject({ reason: 'absence/overlap' });
    expect((await list({ shownToId: ben.userId })).items).toMatchObject([{ title: 'Of Ann' }]);
    expect((await list({ ownerId: ben.userId })).items).toEqual([]);
    const { workload } = await town.ask<{ workload: { userId: string }[] }>(WORKLOAD, {}, town.auditor);
    expect(workload.find(({ userId }) => userId === ann.userId)).toMatchObject({
      ...{ open: 1, dueToday: 0, overdue: 0, escalated: 0, standInId: ben.userId },
      byKind: [{ kind: 'other', open: 1, overdue: 0 }],
    });
    const change = `mutation ($input: ChangeAbsenceInput!) { changeAbsence(input: $input) { version note } }`;
    const said = await town.ask(change, { id: absence!.id, version: 1, note: 'Parental leave' });
    expect(said['changeAbsence']).toEqual({ version: 2, note: 'Parental leave' });
    const absences = `{ absences { items { id note } } }`;
    expect(await town.ask<object>(absences)).toEqual({
      absences: { items: [{ id: absence!.id, note: 'Parental leave' }] },
    });
    const remove = `mutation ($id: ID!, $version: Int!) { removeAbsence(id: $id, version: $version) { id } }`;
    await town.ask(remove, { id: absence!.id, version: 2 });
    expect((await list({ shownToId: ben.userId })).items).toEqual([]);
  });
});

describe('the steps of the diary over HTTP', () => {
  it('are set as a whole by the principal, and taken back', async () => {
    const fields = 'waitsFor usual version steps { kind title inBusinessDays }';
    const set = `mutation ($input: SetDiaryStepsInput!) { setDiarySteps(input: $input) { ${fields} } }`;
    const reset = `mutation ($waitsFor: DiaryStepsOf!, $version: Int!) {
      resetDiarySteps(waitsFor: $waitsFor, version: $version) { ${fields} } }`;
    const steps = [{ kind: 'close', title: 'Close it', inBusinessDays: 9 }];
    const own = { waitsFor: 'closing', version: 0, steps };
    expect(await town.refused(set, own, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await town.ask(set, own))['setDiarySteps']).toEqual({ ...own, usual: false, version: 1 });
    expect(await town.refused(set, { ...own, version: 1, steps: [] })).toMatchObject({
      reason: 'diary_steps/none',
      field: 'steps',
    });
    const listed = `{ diarySteps { ${fields} } }`;
    const { diarySteps } = await town.ask<{ diarySteps: object[] }>(listed, {}, town.auditor);
    expect(diarySteps).toContainEqual({ ...own, usual: false, version: 1 });
    expect((await town.ask(reset, { waitsFor: 'closing', version: 1 }))['resetDiarySteps']).toMatchObject({
      usual: true,
      version: 2,
      steps: [{ kind: 'close', inBusinessDays: 5 }],
    });
  });
});

describe('the holiday calendar over HTTP', () => {
  it('is loaded for a year and edited by the principal', async () => {
    const load = `mutation ($year: Int!) { loadFederalHolidays(year: $year) { id version day name } }`;
    const loaded = await town.ask<{ loadFederalHolidays: Answer[] }>(load, { year: 2029 });
    expect(loaded.loadFederalHolidays).toHaveLength(11);
    const [newYear] = loaded.loadFederalHolidays;
    const add = `mutation ($input: AddHolidayInput!) { addHoliday(input: $input) { id version } }`;
    expect(await town.refused(add, { day: '2029-01-01', name: 'Again' })).toMatchObject({
      reason: 'holiday/duplicate',
    });
    const { addHoliday: own } = await town.ask(add, { day: '2029-11-23', name: 'Day after Thanksgiving' });
    const change = `mutation ($input: ChangeHolidayInput!) { changeHoliday(input: $input) { name version } }`;
    expect((await town.ask(change, { id: own!.id, version: 1, name: 'Bridge' }))['changeHoliday']).toEqual({
      name: 'Bridge',
      version: 2,
    });
    const remove = `mutation ($id: ID!, $version: Int!) { removeHoliday(id: $id, version: $version) { id } }`;
    await town.ask(remove, { id: newYear!.id, version: 1 });
    const { holidays } = await town.ask<{ holidays: { day: string }[] }>(
      `query ($year: Int!) { holidays(year: $year) { day name } }`,
      { year: 2029 },
      town.auditor,
    );
    expect(holidays).toHaveLength(11);
    expect(await town.refused(load, { year: 2029 }, town.auditor)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('notes over HTTP', () => {
  it('are internal or releasable, and only releasable ones are listed for an export', async () => {
    const elm = await town.settle('Elm IT');
    const add = `mutation ($input: AddNoteInput!) { addNote(input: $input) { id version writtenBy } }`;
    await town.ask(add, { clientId: elm.clientId, visibility: 'internal', body: 'Slow payer.' });
    const { addNote: note } = await town.ask(add, {
      policyId: elm.policyId,
      visibility: 'releasable',
      body: 'Advised.',
    });
    const read = (field: string) =>
      town
        .ask<Record<string, Page<{ body: string }>>>(
          `query ($clientId: ID!) { ${field}(clientId: $clientId) { nextCursor items { body } } }`,
          { clientId: elm.clientId },
          town.auditor,
        )
        .then((answer) => answer[field]?.items.map(({ body }) => body));
    expect(await read('notes')).toEqual(['Advised.', 'Slow payer.']);
    expect(await read('releasableNotes')).toEqual(['Advised.']);
    const set = `mutation ($input: SetNoteVisibilityInput!) { setNoteVisibility(input: $input) { visibility version } }`;
    const held = { id: note!.id, version: 1, visibility: 'internal' };
    expect((await town.ask(set, held))['setNoteVisibility']).toEqual({ visibility: 'internal', version: 2 });
    expect(await read('releasableNotes')).toEqual([]);
    expect(await town.refused(set, held)).toMatchObject({ reason: 'record/changed' });
    expect(
      await town.refused(add, { clientId: elm.clientId, visibility: 'internal', body: 'x' }, elm.user),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });
});
