import { openWorkshop, type Workshop } from '@carveback/testing';
import { openShelf, type Shelf } from '../../test/book.js';
import { entries } from '../../test/diary.js';
import { openHouse, type House } from '../../test/house.js';
import { DAY, pass } from '../../test/people.js';
import { submitted } from '../../test/submitted.js';
import { DayTeller, DiaryService, JobRunner } from '../index.js';

let house: House;
let workshop: Workshop;
let shelf: Shelf;
beforeEach(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
  shelf = await openShelf(house);
});
afterEach(async () => {
  await workshop.close();
  await house.close();
});

const tell = () => workshop.get(DayTeller).tellNewDays();
const dayJobs = async () =>
  (await house.jobs()).filter(({ name }) => name === 'brokerage.day').map(({ payload }) => payload['day']);

/** Puts the clock to noon of a day in New York and lets the worker notice. */
async function live(day: string): Promise<void> {
  house.clock.instant = new Date(`${day}T17:00:00Z`);
  await tell();
  await workshop.drain();
}

describe('a day passes', () => {
  it('once per brokerage and local day, however often and by how many it is looked for', async () => {
    expect(await Promise.all([tell(), tell(), tell()]).then((told) => told.reduce((a, b) => a + b))).toBe(2);
    expect(await dayJobs()).toEqual(['2026-02-28', '2026-02-28']);
    pass(house, 2 * 3_600_000 - 1);
    expect(await tell()).toBe(0);
    pass(house, 1);
    expect(await tell()).toBe(2);
    expect((await dayJobs()).slice(2)).toEqual(['2026-03-01', '2026-03-01']);
  });

  it('follows the time zone of each brokerage', async () => {
    const move = `update brokerages set time_zone = 'Pacific/Auckland' where tenant_id = $1`;
    await house.database.owner.query(move, [house.otherTenantId]);
    await tell();
    expect((await dayJobs()).sort()).toEqual(['2026-02-28', '2026-03-01']);
    pass(house, 8 * 3_600_000);
    expect(await tell()).toBe(2);
    expect((await dayJobs()).sort()).toEqual(['2026-02-28', '2026-03-01', '2026-03-01', '2026-03-02']);
  });

  it('tells the present day only, after the worker was away', async () => {
    await tell();
    pass(house, 10 * DAY);
    expect(await tell()).toBe(2);
    expect((await dayJobs()).slice(2)).toEqual(['2026-03-10', '2026-03-10']);
  });
});

describe('what is overdue', () => {
  it('is escalated the day after, and to the supervisor after five business days, and changes hands by nothing', async () => {
    const { request } = await submitted(house, workshop, shelf);
    const receipt = async () => (await entries(house, { requestId: request.id, kinds: ['receipt'] }))[0]!;
    const { ownerId } = await receipt();
    await live('2026-03-03');
    expect(await receipt()).toMatchObject({ dueOn: '2026-03-03', escalation: 'none', version: 1 });
    await live('2026-03-04');
    expect(await receipt()).toMatchObject({ escalation: 'overdue', ownerId, version: 2 });
    expect((await receipt()).escalatedAt).toEqual(house.clock.instant);
    await live('2026-03-09');
    expect(await receipt()).toMatchObject({ escalation: 'overdue', version: 2 });
    await live('2026-03-10');
    expect(await receipt()).toMatchObject({ escalation: 'supervisor', doneAt: null, ownerId, version: 3 });
    expect(await house.audit((await receipt()).id)).toEqual([
      'diary_entry.escalated',
      'diary_entry.escalated',
    ]);
    await live('2026-03-11');
    expect((await receipt()).version).toBe(3);
  });

  it('is escalated once, though the job runs twice', async () => {
    const { request } = await submitted(house, workshop, shelf);
    await live('2026-03-04');
    const before = await entries(house, { requestId: request.id });
    const [job] = await house.database.owner.query<{ id: string }[]>(
      `select id from outbox where name = 'brokerage.day' and tenant_id = $1 order by created_at desc`,
      [house.tenantId],
    );
    await house.database.owner.query(`update outbox set done_at = null where id = $1`, [job!.id]);
    const report = await workshop.get(JobRunner).run({ tenantId: house.tenantId, outboxId: job!.id });
    expect(report.outcome).toBe('done');
    expect(await entries(house, { requestId: request.id })).toEqual(before);
  });
});

describe('a case', () => {
  it('goes to the supervisor whole, 30 days before its policy expires, and stays until it ends', async () => {
    const { request } = await submitted(house, workshop, shelf, { expiresOn: '2026-04-20' });
    const open = () => entries(house, { requestId: request.id, done: false });
    await live('2026-03-05');
    expect((await open()).map(({ kind }) => kind)).not.toContain('policy_expiring');
    await live('2026-03-21');
    await live('2026-03-22');
    const warned = await open();
    expect(warned.filter(({ kind }) => kind === 'policy_expiring')).toMatchObject([
      { dueOn: '2026-03-21', title: expect.stringContaining('the policy ends on 2026-04-20') },
    ]);
    expect(new Set(warned.map(({ escalation }) => escalation))).toEqual(new Set(['supervisor']));
    expect(warned).toHaveLength(9);
  });

  it('that waits without any date gets one, so that nothing stops in silence', async () => {
    const { request } = await submitted(house, workshop, shelf);
    for (const { id, version } of await entries(house, { requestId: request.id, done: false })) {
      await house
        .get(DiaryService)
        .complete(house.principal, { id, version, why: 'Called the underwriter.' });
    }
    await live('2026-03-02');
    expect(await entries(house, { requestId: request.id, done: false })).toMatchObject([
      { kind: 'no_next_step', dueOn: '2026-03-02', ownerId: house.principal.userId },
    ]);
    await live('2026-03-03');
    expect(await entries(house, { requestId: request.id, done: false })).toHaveLength(1);
  });
});
