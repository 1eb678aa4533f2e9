import { jest } from '@jest/globals';
import { openSite, type Site } from '../test/site.js';
import { until } from '../test/until.js';
import { buildWorker, startWorkerProcess, type WorkerProcess } from '../test/worker-process.js';

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

  it('ends by itself, in order, when its launcher is gone, and on SIGTERM', async () => {
    const second = await startWorkerProcess(site.workerEnv);
    expect(await second.abandon()).toBe(0);
    const third = await startWorkerProcess(site.workerEnv);
    expect(await third.stop()).toBe(0);
  });
});
