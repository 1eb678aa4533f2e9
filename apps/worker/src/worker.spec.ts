import { jest } from '@jest/globals';
import { newId } from '@carveback/domain';
import { Queue, type ConnectionOptions } from 'bullmq';
import { openSite, type Site } from '../test/site.js';
import { until } from '../test/until.js';
import { buildWorker, startWorkerProcess, type WorkerProcess } from '../test/worker-process.js';
import { chooseQueueStore, JOB_OPTIONS, OUTBOX_QUEUE, QUEUE_PREFIX } from './outbox/queue.js';

jest.setTimeout(120_000);

let site: Site;
let worker: WorkerProcess;

beforeAll(async () => {
  buildWorker();
  site = await openSite();
  worker = await startWorkerProcess(site.workerEnv);
});
afterAll(async () => {
  await worker.kill();
  await site.close();
});

/** Puts a job into the queue past the outbox. */
async function forge(data: object): Promise<void> {
  chooseQueueStore({ redisUrl: undefined });
  const connection = {
    connectionString: site.workerEnv['DATABASE_URL'],
    schema: 'bullmq',
    migrate: false,
    max: 1,
  };
  const queue = new Queue(OUTBOX_QUEUE, {
    connection: connection as ConnectionOptions,
    prefix: QUEUE_PREFIX,
  });
  await queue.add(OUTBOX_QUEUE, data, { ...JOB_OPTIONS, jobId: newId() });
  await queue.close();
}

describe('the worker on PostgreSQL queues', () => {
  it('turns a reported service into a review, a draft, its letter and a receipt', async () => {
    const line = await site.sell('Managed EDR');
    await site.quiet();
    const letters = await site.rows<{ kind: string; pdf: Buffer }>(
      `select kind, pdf from letters order by kind`,
    );
    expect(letters.map(({ kind }) => kind)).toEqual(['endorsement_request', 'receipt_notice']);
    for (const { pdf } of letters) expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(
      await site.rows(`select distinct verdict from verdicts where service_line_id = $1`, [line.id]),
    ).toEqual([{ verdict: 'gap' }]);
  });

  it('seals the audit trail within a second or so', async () => {
    await until(
      'every entry is sealed',
      async () => {
        const [open] = await site.rows<{ count: number }>(
          `select count(*) from audit_entries e where not exists (select 1 from audit_seals s where s.id = e.id)`,
        );
        return open?.count === 0;
      },
      3_000,
    );
  });

  it('lives on while poison ends dead and forged jobs find nothing', async () => {
    const poison = [newId(), newId()];
    for (const id of poison) {
      await site.rows(
        `insert into outbox (tenant_id, id, name, payload) values ($1, $2, 'client.review', '{"clientId": 7}')`,
        [site.tenantId, id],
      );
    }
    await forge({ tenantId: newId(), outboxId: poison[0] });
    await forge({ tenantId: site.tenantId });
    await site.sell('Managed SOC');
    await site.quiet();
    const dead = await site.rows<{ id: string; last_error: string }>(
      `select id, last_error from outbox where dead_at is not null order by id`,
    );
    expect(dead.map(({ id }) => id)).toEqual(poison.toSorted());
    expect(dead[0]?.last_error).toContain('outbox/bad_payload');
    expect(await site.rows(`select 1 from service_lines where name = 'Managed SOC'`)).toHaveLength(1);
    expect(await site.rows(`select 1 from letters where kind = 'receipt_notice'`)).toHaveLength(2);
  });

  it('ends by itself, in order, when its launcher is gone, and on SIGTERM', async () => {
    const second = await startWorkerProcess(site.workerEnv);
    expect(await second.abandon()).toBe(0);
    const third = await startWorkerProcess(site.workerEnv);
    expect(await third.stop()).toBe(0);
  });
});
