import { openShelf, type Shelf } from '../../test/book.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { DAY, pass } from '../../test/people.js';
import {
  AbsenceService,
  DiaryListService,
  DiaryService,
  newId,
  type Actor,
  type NewDiaryEntry,
} from '../index.js';

let house: House;
let shelf: Shelf;
let diary: DiaryService;
let lists: DiaryListService;
let absences: AbsenceService;
beforeEach(async () => {
  house = await openHouse();
  shelf = await openShelf(house);
  diary = house.get(DiaryService);
  lists = house.get(DiaryListService);
  absences = house.get(AbsenceService);
});
afterEach(() => house.close());

const idOf = ({ userId }: Actor) => userId!;
const add = async (changes: Partial<NewDiaryEntry> = {}) => {
  const clientId = changes.policyId || changes.clientId ? {} : { clientId: (await shelf.client()).id };
  return diary.add(house.principal, { ...clientId, title: 'Call back', dueOn: '2026-03-05', ...changes });
};

describe('a diary entry', () => {
  it('is about a client, a policy or a case: exactly one', async () => {
    const client = await shelf.client();
    const policy = await shelf.policy(client);
    const entry = await add({ policyId: policy.id });
    expect(entry).toMatchObject({ clientId: client.id, policyId: policy.id, requestId: null, kind: 'other' });
    expect(entry).toMatchObject({ ownerId: house.principal.userId, escalation: 'none', version: 1 });
    const both = add({ clientId: client.id, policyId: policy.id });
    await expect(both).rejects.toMatchObject({ code: 'subject/one' });
    await expect(add({ clientId: newId() })).rejects.toMatchObject({ code: 'record/not_found' });
    const auditor = diary.add(house.auditor, { clientId: client.id, title: 'x', dueOn: '2026-03-05' });
    await expect(auditor).rejects.toMatchObject({ code: 'permission/denied' });
  });

  it('is due today or later, and belongs to a broker', async () => {
    await expect(add({ dueOn: '2026-02-27' })).rejects.toMatchObject({ code: 'diary/past', field: 'dueOn' });
    expect((await add({ dueOn: '2026-02-28' })).dueOn).toBe('2026-02-28');
    const auditor = add({ ownerId: idOf(house.auditor) });
    await expect(auditor).rejects.toMatchObject({ code: 'diary/not_a_broker', field: 'ownerId' });
    await expect(add({ ownerId: idOf(house.stranger) })).rejects.toMatchObject({
      code: 'diary/not_a_broker',
    });
  });

  it('is done with a reason by whoever did it, once, on the version that was seen', async () => {
    const { id } = await add();
    const blank = diary.complete(house.principal, { id, version: 1, why: ' ' });
    await expect(blank).rejects.toMatchObject({ code: 'input/blank', field: 'why' });
    const stale = diary.complete(house.principal, { id, version: 7, why: 'Called.' });
    await expect(stale).rejects.toMatchObject({ code: 'record/changed' });
    const strange = diary.complete(house.stranger, { id, version: 1, why: 'Called.' });
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
    const manager = await house.hire('account_manager');
    const done = await diary.complete(manager, { id, version: 1, why: 'Called.' });
    expect(done).toMatchObject({
      doneBy: manager.userId,
      doneAt: house.clock.instant,
      doneWhy: 'Called.',
      version: 2,
    });
    const again = diary.complete(house.principal, { id, version: 2, why: 'Called again.' });
    await expect(again).rejects.toMatchObject({ code: 'diary/done' });
    const moved = diary.postpone(house.principal, { id, version: 2, why: 'Later.', dueOn: '2026-03-09' });
    await expect(moved).rejects.toMatchObject({ code: 'diary/done' });
    expect(await house.audit(id)).toEqual(['diary_entry.added', 'diary_entry.done']);
  });

  it('is moved and given to another with a reason', async () => {
    const { id } = await add();
    const moved = await diary.postpone(house.principal, {
      id,
      version: 1,
      why: 'Asked to.',
      dueOn: '2026-03-09',
    });
    expect(moved).toMatchObject({ dueOn: '2026-03-09', version: 2 });
    const past = diary.postpone(house.principal, { id, version: 2, why: 'Asked to.', dueOn: '2026-02-01' });
    await expect(past).rejects.toMatchObject({ code: 'diary/past' });
    const producer = await house.hire('producer');
    const given = await diary.reassign(house.principal, {
      id,
      version: 2,
      why: 'Away.',
      ownerId: idOf(producer),
    });
    expect(given).toMatchObject({ ownerId: producer.userId, version: 3 });
    const nobody = diary.reassign(house.principal, { id, version: 3, why: 'Away.', ownerId: newId() });
    await expect(nobody).rejects.toMatchObject({ code: 'diary/not_a_broker' });
  });

  it('goes over to another with all that a person has open', async () => {
    const [from, to] = [await house.hire('producer'), await house.hire('account_manager')];
    const [first] = [await add({ ownerId: idOf(from) }), await add({ ownerId: idOf(from) })];
    const done = await add({ ownerId: idOf(from) });
    await diary.complete(from, { id: done.id, version: 1, why: 'Called.' });
    const hand = { fromUserId: idOf(from), toUserId: idOf(to), why: 'On leave.' };
    const toSelf = diary.handOver(house.principal, { ...hand, toUserId: idOf(from) });
    await expect(toSelf).rejects.toMatchObject({ code: 'diary/same_person' });
    const strange = diary.handOver(house.stranger, hand);
    await expect(strange).rejects.toMatchObject({ code: 'record/not_found' });
    expect(await diary.handOver(house.principal, hand)).toBe(2);
    expect(await diary.handOver(house.principal, hand)).toBe(0);
    expect(await entries(house, { ownerId: idOf(to) })).toHaveLength(2);
    expect(await entries(house, { ownerId: idOf(from) })).toMatchObject([{ id: done.id }]);
    const stale = diary.complete(from, { id: first.id, version: 1, why: 'Called.' });
    await expect(stale).rejects.toMatchObject({ code: 'record/changed' });
  });
});

describe('the list', () => {
  it('is filtered, and paged without repeating or skipping, though many are due on a day', async () => {
    const client = await shelf.client();
    for (let i = 0; i < 5; i += 1) await add({ clientId: client.id });
    await add({ dueOn: '2026-03-06' });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await lists.list(house.auditor, { first: 2, after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    } while (after !== null);
    expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
    expect(await entries(house, { clientId: client.id })).toHaveLength(5);
    expect(await entries(house, { dueFrom: '2026-03-06', dueTo: '2026-03-06' })).toHaveLength(1);
    expect(await entries(house, { kinds: ['chaser'] })).toEqual([]);
    expect(await entries(house, { done: true })).toEqual([]);
    expect(await entries(house, { escalated: true })).toEqual([]);
    expect((await lists.list(house.stranger, { first: 5, after: null })).items).toEqual([]);
    const portal = await house.hire('client_user', client.id);
    const denied = lists.list(portal, { first: 5, after: null });
    await expect(denied).rejects.toMatchObject({ code: 'permission/denied' });
  });
});

describe('somebody who is away', () => {
  const away = (user: Actor, standIn: Actor, fromOn = '2026-02-28', untilOn = '2026-03-02') =>
    absences.record(house.principal, { userId: idOf(user), standInId: idOf(standIn), fromOn, untilOn });

  it('has a stand-in to whom the entries show on those days, and keeps them', async () => {
    const [ann, ben, cat] = [
      await house.hire('producer'),
      await house.hire('producer'),
      await house.hire('producer'),
    ];
    await add({ ownerId: idOf(ann), title: 'of Ann' });
    await add({ ownerId: idOf(ben), title: 'of Ben' });
    const shown = async (who: Actor) =>
      (await entries(house, { shownToId: idOf(who) })).map(({ title }) => title).sort();
    await away(ann, ben);
    expect(await shown(ben)).toEqual(['of Ann', 'of Ben']);
    await away(ben, cat);
    expect(await shown(cat)).toEqual(['of Ann', 'of Ben']);
    await away(cat, ann);
    expect(await shown(cat)).toEqual(['of Ann', 'of Ben']);
    expect(await entries(house, { ownerId: idOf(ann) })).toMatchObject([{ title: 'of Ann', version: 1 }]);
    pass(house, 3 * DAY);
    expect(await shown(ben)).toEqual(['of Ben']);
    expect(await shown(cat)).toEqual([]);
  });

  it('is away once at a time, and not stood in for by itself or by somebody without access', async () => {
    const [ann, ben] = [await house.hire('producer'), await house.hire('account_manager')];
    await expect(away(ann, ann)).rejects.toMatchObject({ code: 'absence/stand_in', field: 'standInId' });
    await expect(away(ann, house.auditor)).rejects.toMatchObject({ code: 'absence/stand_in' });
    await expect(away(ann, ben, '2026-03-05', '2026-03-04')).rejects.toMatchObject({
      code: 'absence/period',
    });
    const first = await away(ann, ben);
    await expect(away(ann, ben, '2026-03-02', '2026-03-09')).rejects.toMatchObject({
      code: 'absence/overlap',
    });
    const longer = await absences.change(house.principal, {
      id: first.id,
      version: 1,
      untilOn: '2026-03-09',
    });
    expect(longer).toMatchObject({ fromOn: '2026-02-28', untilOn: '2026-03-09', version: 2 });
    const page = { first: 10, after: null };
    expect((await absences.list(house.auditor, page)).items).toMatchObject([{ id: first.id }]);
    expect((await absences.list(house.auditor, { ...page, from: '2026-03-10' })).items).toEqual([]);
    await absences.remove(house.principal, { id: first.id, version: 2 });
    expect((await absences.list(house.auditor, page)).items).toEqual([]);
    expect(await house.audit(idOf(ann))).toEqual(['absence.recorded', 'absence.changed', 'absence.removed']);
  });
});

describe('the workload', () => {
  it('counts per person what is open, due today, overdue and of which kind', async () => {
    const [ann, ben] = [await house.hire('producer'), await house.hire('producer')];
    await add({ ownerId: idOf(ann), dueOn: '2026-02-28' });
    await add({ ownerId: idOf(ann), dueOn: '2026-03-02' });
    const done = await add({ ownerId: idOf(ann), dueOn: '2026-03-02' });
    await diary.complete(ann, { id: done.id, version: 1, why: 'Called.' });
    await absences.record(ann, {
      userId: idOf(ann),
      standInId: idOf(ben),
      fromOn: '2026-03-01',
      untilOn: '2026-03-05',
    });
    pass(house, 2 * DAY);
    const loads = await lists.workload(house.auditor);
    expect(loads).toHaveLength(3);
    expect(loads.find(({ userId }) => userId === ann.userId)).toMatchObject({
      ...{ open: 2, dueToday: 1, overdue: 1, escalated: 0, standInId: ben.userId },
      byKind: [{ kind: 'other', open: 2, overdue: 1 }],
    });
    expect(loads.find(({ userId }) => userId === ben.userId)).toMatchObject({
      open: 0,
      byKind: [],
      standInId: null,
    });
    expect(await lists.workload(house.stranger)).toHaveLength(1);
  });
});
