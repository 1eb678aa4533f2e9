import { openWorkshop, type Workshop } from '@carveback/testing';
import { openHouse, type House } from '../../test/house.js';
import { setScene } from '../../test/main-job.js';
import { newId } from '../ids.js';
import { MOST_ATTEMPTS } from './failure.js';
import { DeadLetterService, JobRunner, type DeadLetter, type JobOutcome } from './index.js';

let house: House;
let workshop: Workshop;

beforeAll(async () => {
  house = await openHouse();
  workshop = await openWorkshop(house.database, house.clock);
});
afterAll(async () => {
  await workshop.close();
  await house.close();
});

/** Puts an entry into the outbox as no service would. */
async function plant(name: string, payload: object): Promise<string> {
  const id = newId();
  await house.database.owner.query(
    `insert into outbox (tenant_id, id, name, payload) values ($1, $2, $3, $4)`,
    [house.tenantId, id, name, JSON.stringify(payload)],
  );
  return id;
}

const run = async (outboxId: string, tenantId = house.tenantId): Promise<JobOutcome> =>
  (await workshop.get(JobRunner).run({ tenantId, outboxId })).outcome;

const deadLetters = async (): Promise<readonly DeadLetter[]> =>
  (await house.get(DeadLetterService).list(house.principal, { first: 100, after: null })).items;

async function entry(id: string) {
  const [row] = await house.database.owner.query<
    { starts: number; attempts: number; last_error: string; wait: number; done_at: Date | null }[]
  >(
    `select starts, attempts, last_error, done_at, extract(epoch from offered_until - now())::float8 as wait
       from outbox where id = $1`,
    [id],
  );
  return row;
}

describe('jobs', () => {
  it('done twice are done once', async () => {
    const scene = await setScene(house);
    await scene.sell('Managed EDR', { code: 'managed_detection_response' });
    const jobs = await house.database.owner.query<{ id: string }[]>(
      `select id from outbox where done_at is null`,
    );
    for (const { id } of jobs) expect(await run(id)).toBe('done');
    const count = async () =>
      house.database.owner.query(`select (select count(*) from reviews) as reviews,
        (select count(*) from letters) as letters, (select count(*) from findings) as findings`);
    const before = await count();
    for (const { id } of jobs) expect(await run(id)).toBe('skipped');
    await house.database.owner.query(`update outbox set done_at = null where id = any($1)`, [
      jobs.map((j) => j.id),
    ]);
    for (const { id } of jobs) expect(await run(id)).toBe('done');
    expect(await count()).toEqual(before);
  });

  it('of another tenant are not found: the queue cannot lend a tenant to a job', async () => {
    const id = await plant('client.review', { clientId: newId(), trigger: 'test' });
    expect(await run(id, house.otherTenantId)).toBe('skipped');
    expect((await entry(id))?.starts).toBe(0);
  });

  it('that fail wait longer each time, and are dead after the last attempt', async () => {
    const id = await plant('client.review', { clientId: newId(), trigger: 'test' });
    const waits: number[] = [];
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await run(id)).toBe('failed');
      waits.push((await entry(id))?.wait ?? 0);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(3);
    expect(await run(id)).toBe('dead');
    expect(await run(id)).toBe('skipped');
    expect(await entry(id)).toMatchObject({
      attempts: MOST_ATTEMPTS,
      last_error: expect.stringMatching(/^record\/not_found/),
    });
  });

  it.each([
    ['no id', 'client.review', { trigger: 'test' }],
    ['a wrong id', 'service_line.receipt', { serviceLineId: "'; drop table outbox; --" }],
    ['an id of another shape', 'endorsement_request.letter', { requestId: { $ne: null } }],
  ])('with %s are dead at once', async (_, name, payload) => {
    const id = await plant(name, payload);
    expect(await run(id)).toBe('dead');
    expect((await entry(id))?.last_error).toMatch(/^outbox\/bad_payload/);
  });

  it('of an unknown name end dead, and the runner goes on', async () => {
    const id = await plant('nobody.knows', {});
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) expect(await run(id)).toBe('failed');
    expect(await run(id)).toBe('dead');
  });

  it('that ended their worker again and again are not started any more', async () => {
    const id = await plant('client.review', { clientId: newId(), trigger: 'test' });
    await house.database.owner.query(`update outbox set starts = 100 where id = $1`, [id]);
    expect(await run(id)).toBe('dead');
    expect((await entry(id))?.last_error).toMatch(/^outbox\/deadly/);
  });
});

describe('dead letters', () => {
  it('are listed with the reason, page by page, and retried by a person', async () => {
    const all = await deadLetters();
    expect(all.length).toBeGreaterThan(4);
    const first = await house.get(DeadLetterService).list(house.principal, { first: 2, after: null });
    const second = await house
      .get(DeadLetterService)
      .list(house.principal, { first: 100, after: first.nextCursor });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const [letter] = all;
    await house.get(DeadLetterService).retry(house.principal, letter?.id ?? '');
    expect((await deadLetters()).map(({ id }) => id)).not.toContain(letter?.id);
    expect(await house.audit(letter?.id ?? '')).toEqual(['dead_letter.retried']);
    await expect(house.get(DeadLetterService).retry(house.principal, letter?.id ?? '')).rejects.toMatchObject(
      {
        code: 'record/not_found',
      },
    );
  });

  it('are nobody else’s: not another brokerage’s, not an auditor’s to retry', async () => {
    const [letter] = await deadLetters();
    const service = house.get(DeadLetterService);
    await expect(service.retry(house.stranger, letter?.id ?? '')).rejects.toMatchObject({
      code: 'record/not_found',
    });
    await expect(service.retry(house.auditor, letter?.id ?? '')).rejects.toMatchObject({
      code: 'permission/denied',
    });
  });
});
