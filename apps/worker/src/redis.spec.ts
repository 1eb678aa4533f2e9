import { jest } from '@jest/globals';
import { RedisServer } from '../test/redis-server.js';
import { openSite, type Site } from '../test/site.js';
import { until } from '../test/until.js';
import { buildWorker, startWorkerProcess, type WorkerProcess } from '../test/worker-process.js';

jest.setTimeout(120_000);

/** Path of redis-server. `npm test` sets it where the program is installed, and says so where it is not. */
const program = process.env['TEST_REDIS_SERVER'];

(program ? describe : describe.skip)('workers with their queue in Redis', () => {
  let site: Site;
  let redis: RedisServer;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    buildWorker();
    [site, redis] = await Promise.all([openSite(), RedisServer.start(program ?? '')]);
    const env = { ...site.workerEnv, REDIS_URL: redis.url };
    workers.push(...(await Promise.all([startWorkerProcess(env), startWorkerProcess(env)])));
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.kill()));
    await redis.kill();
    await site.close();
  });

  async function count(sql: string): Promise<number> {
    const [row] = await site.rows<{ n: number }>(`select count(*) as n from (${sql}) x`);
    return row?.n ?? -1;
  }

  async function expectOnceOnly(services: number): Promise<void> {
    expect(await count(`select from outbox where dead_at is not null or attempts > 0`)).toBe(0);
    expect(await count(`select from letters where kind = 'receipt_notice'`)).toBe(services);
    expect(await count(`select from findings`)).toBe(services);
    expect(await count(`select from endorsement_requests`)).toBe(1);
    expect(await count(`select from reviews`)).toBe(
      await count(`select from outbox where name = 'client.review'`),
    );
    const current = `select from endorsement_requests r join letters l
                      on l.request_id = r.id and l.version = r.letter_version`;
    expect(await count(current)).toBe(1);
  }

  it('make one review, one letter and one receipt of what was reported', async () => {
    await site.sell('Managed EDR 1');
    await site.quiet();
    await expectOnceOnly(1);
  });

  it('lose and double nothing when Redis is killed and comes back empty', async () => {
    await Promise.all([2, 3, 4].map((n) => site.sell(`Managed EDR ${n}`)));
    await redis.kill();
    await site.sell('Managed EDR 5');
    const away = (worker: WorkerProcess) => worker.output().includes('the queue cannot be reached');
    await until('the workers notice', async () => workers.every(away));
    expect(await count(`select from outbox where done_at is null`)).toBeGreaterThan(0);
    await redis.start();
    await site.quiet(60_000);
    await expectOnceOnly(5);
  });

  it('lose nothing with a worker that is killed at work', async () => {
    await Promise.all([6, 7, 8].map((n) => site.sell(`Managed EDR ${n}`)));
    await workers[0]?.kill();
    await site.quiet(60_000);
    await expectOnceOnly(8);
  });

  it('end in order while Redis is away', async () => {
    await redis.kill();
    expect(await workers[1]?.stop()).toBe(0);
  });
});
