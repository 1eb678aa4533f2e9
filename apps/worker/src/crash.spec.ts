import { jest } from '@jest/globals';
import { openSite, type Site } from '../test/site.js';
import { until } from '../test/until.js';
import { buildWorker, startWorkerProcess, type WorkerProcess } from '../test/worker-process.js';

jest.setTimeout(300_000);

/** Every write of the three jobs: before each of them the worker is stopped once. */
const STEPS = [
  ['the start of a job', 'update', 'outbox', 'when (new.starts > old.starts)'],
  ['a review', 'insert', 'reviews', ''],
  ['its verdicts', 'insert', 'verdicts', ''],
  ['a finding', 'insert', 'findings', ''],
  ['a draft, or its next letter version', 'update', 'endorsement_requests', ''],
  ['the findings of a draft', 'insert', 'endorsement_request_findings', ''],
  ['the next job', 'insert', 'outbox', ''],
  ['an audit entry', 'insert', 'audit_entries', ''],
  ['a letter', 'insert', 'letters', ''],
  ['the end of a job', 'update', 'outbox', 'when (new.done_at is not null)'],
] as const;

let site: Site;
let worker: WorkerProcess | undefined;

beforeAll(async () => {
  buildWorker();
  site = await openSite();
  await site.rows(`
    create function stand_still() returns trigger language plpgsql as $$ begin
      if current_user = 'carveback_worker' then perform pg_advisory_xact_lock(${GATE}); end if;
      return new;
    end $$`);
});
afterAll(async () => {
  await worker?.kill();
  await site.close();
});

const GATE = 4711;

/** Lets the worker come to that write and no further, until the answer is opened. */
async function gateBefore(event: string, table: string, when: string) {
  const gate = site.database.owner.createQueryRunner();
  await gate.query(`select pg_advisory_lock($1)`, [GATE]);
  await site.rows(
    [
      'create trigger stand_still before',
      event,
      'on',
      table,
      'for each row',
      when,
      'execute function stand_still()',
    ].join(' '),
  );
  const waiting = async () =>
    (
      await site.rows(`select 1 from pg_locks where locktype = 'advisory' and objid = $1 and not granted`, [
        GATE,
      ])
    ).length > 0;
  return {
    reached: () => until(`the worker stands before ${event} ${table}`, waiting),
    open: async () => {
      await gate.query(`select pg_advisory_unlock($1)`, [GATE]);
      await gate.release();
      await site.rows(['drop trigger stand_still on', table].join(' '));
    },
  };
}

/** The queue may be wiped, and leases end: what a minute's patience would bring. */
async function loseTheQueueAndTheLeases(): Promise<void> {
  await site.rows(`delete from bullmq.job`);
  await site.rows(`update outbox set offered_until = '-infinity' where done_at is null`);
}

async function jobsDone(): Promise<number> {
  const [row] = await site.rows<{ n: number }>(`select count(*) as n from outbox where done_at is not null`);
  return row?.n ?? 0;
}

/** Each effect once, for every service that was reported. */
async function expectOnceOnly(services: number): Promise<void> {
  const count = async (sql: string) => (await site.rows<{ n: number }>(sql))[0]?.n;
  expect(await count(`select count(*) as n from outbox where dead_at is not null`)).toBe(0);
  expect(await count(`select count(*) as n from letters where kind = 'receipt_notice'`)).toBe(services);
  expect(await count(`select count(*) as n from findings`)).toBe(services);
  expect(await count(`select count(*) as n from endorsement_request_findings`)).toBe(services);
  expect(await count(`select count(*) as n from endorsement_requests`)).toBe(1);
  expect(
    await count(`select count(*) as n from (select 1 from audit_entries where action = 'review.run'
                  union all select 1 from outbox where name = 'client.review') x`),
  ).toBe(2 * ((await count(`select count(*) as n from reviews`)) ?? -1));
  expect(
    await count(`select count(*) as n from endorsement_requests r where exists (select 1 from letters l
                  where l.request_id = r.id and l.version = r.letter_version)`),
  ).toBe(1);
  expect(
    await count(`select count(*) as n from (select request_id, version from letters
                  where request_id is not null group by 1, 2 having count(*) > 1) x`),
  ).toBe(0);
}

describe('kill -9 of the worker', () => {
  beforeAll(async () => {
    worker = await startWorkerProcess(site.workerEnv);
    await site.sell('Managed EDR 0');
    await site.quiet();
  });

  it.each(STEPS)('before %s leaves one review, one letter, one receipt', async (_, event, table, when) => {
    const gate = await gateBefore(event, table, when);
    const sold = 2 + STEPS.findIndex((step) => step[0] === _);
    await site.sell(`Managed EDR ${sold}`);
    await gate.reached();
    await worker?.kill();
    await gate.open();
    await loseTheQueueAndTheLeases();
    worker = await startWorkerProcess(site.workerEnv);
    await site.quiet();
    await expectOnceOnly(sold);
  });

  it('at any moment under load leaves each effect once', async () => {
    const sold = 1 + STEPS.length;
    const more = 12;
    for (let i = 0; i < more; i += 1) await site.sell(`Managed SOC ${i}`);
    for (let kills = 0; kills < 5; kills += 1) {
      const before = await jobsDone();
      await until('a few more jobs are done', async () => (await jobsDone()) > before + kills);
      await worker?.kill();
      await loseTheQueueAndTheLeases();
      worker = await startWorkerProcess(site.workerEnv);
    }
    await site.quiet(60_000);
    await expectOnceOnly(sold + more);
  });
});
