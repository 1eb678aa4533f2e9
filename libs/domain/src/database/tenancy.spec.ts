import { testDatabase, type TestDatabase } from '@carveback/testing';
import { systemActor, type Actor } from '../actor.js';
import { newId } from '../ids.js';
import { refusePowerfulRole } from './roles.js';
import { signContext } from './tenant-context.js';

let database: TestDatabase;
const a = newId();
const b = newId();
const clientOfA = newId();
const otherClientOfA = newId();
const clientOfB = newId();

beforeAll(async () => {
  database = await testDatabase();
  for (const [tenant, slug] of [
    [a, 'alder-row'],
    [b, 'birch-row'],
  ] as const) {
    await database.owner.query(
      `insert into brokerages (tenant_id, slug, name, time_zone, public_url) values ($1, $2, $2, 'America/New_York', 'https://example.test')`,
      [tenant, slug],
    );
  }
  for (const [tenant, id, name] of [
    [a, clientOfA, 'A one'],
    [a, otherClientOfA, 'A two'],
    [b, clientOfB, 'B one'],
  ] as const) {
    await database.owner.query(
      `insert into clients (tenant_id, id, name, status) values ($1, $2, $3, 'client')`,
      [tenant, id, name],
    );
  }
});
afterAll(() => database.close());

const names = (actor: Actor) =>
  database.db
    .read(actor, (tx) => tx.query<{ name: string }>('select name from clients order by name'))
    .then((rows) => rows.map((r) => r.name));

describe('tenancy in the database', () => {
  it('shows a brokerage its own rows and a portal user its own client', async () => {
    expect(await names(systemActor(a))).toEqual(['A one', 'A two']);
    expect(await names(systemActor(b))).toEqual(['B one']);
    expect(await names({ tenantId: a, userId: newId(), role: 'client_user', clientId: clientOfA })).toEqual([
      'A one',
    ]);
  });

  it('raises without a context, and never reads as empty', async () => {
    await expect(database.app.query('select * from clients')).rejects.toThrow('tenant context is missing');
    await expect(database.worker.query('select * from clients')).rejects.toThrow('tenant context is missing');
  });

  it('raises on an expired and on a forged context', async () => {
    const runner = database.app.createQueryRunner();
    const readWith = async (token: string) => {
      await runner.startTransaction();
      try {
        await runner.query(`select set_config('carveback.context', $1, true)`, [token]);
        return await runner.query('select * from clients');
      } finally {
        await runner.rollbackTransaction();
      }
    };
    const good = signContext(systemActor(a), database.contextKey);
    expect(await readWith(good)).toHaveLength(2);
    const expired = signContext(systemActor(a), database.contextKey, Date.now() - 120_000);
    await expect(readWith(expired)).rejects.toThrow('tenant context has expired');
    await expect(readWith(good.replace(a, b))).rejects.toThrow('tenant context is forged');
    await expect(readWith(good.replace('test|', 'nokey|'))).rejects.toThrow('tenant context is forged');
    await expect(readWith('nonsense')).rejects.toThrow('tenant context is malformed');
    await runner.release();
  });

  it('gives an injected set_config nothing', async () => {
    const attack =
      `select name from clients union all select set_config('carveback.context', 'test|$B|||9999999999|00', true)` +
      ` union all select name from clients`;
    const injected = database.db.read(systemActor(a), (tx) => tx.query(attack.replace('$B', b)));
    // Either the second read still runs under the context of A, or the forged one raises; B's row never comes.
    const outcome = await injected.then(
      (rows) => JSON.stringify(rows),
      (error: Error) => error.message,
    );
    expect(outcome).not.toContain('B one');
  });

  it('keeps the key out of reach of the run-time roles', async () => {
    await expect(database.app.query('select * from sec.context_keys')).rejects.toThrow('permission denied');
    await expect(database.worker.query('select * from sec.context_keys')).rejects.toThrow(
      'permission denied',
    );
  });

  it('refuses rows of another tenant on the way in, and answers foreign keys alike for foreign and missing ids', async () => {
    const insert = (tenant: string, client: string) =>
      database.db.within(systemActor(a), (tx) =>
        tx.query(`insert into contacts (tenant_id, id, client_id, name) values ($1, $2, $3, 'x')`, [
          tenant,
          newId(),
          client,
        ]),
      );
    await expect(insert(b, clientOfB)).rejects.toThrow('row-level security');
    const foreign = await insert(a, clientOfB).catch((e: Error) => e.message);
    const missing = await insert(a, newId()).catch((e: Error) => e.message);
    expect(foreign).toBe(missing);
    expect(foreign).toContain('No such record');
  });

  it('leaves nothing of a context to the next borrower of the connection', async () => {
    await names(systemActor(a));
    for (let i = 0; i < 5; i += 1) {
      await expect(database.app.query('select count(*) from clients')).rejects.toThrow(
        'tenant context is missing',
      );
    }
  });

  it('lets the owner see all rows, so that migrations do', async () => {
    const rows = await database.owner.query('select name from clients order by name');
    expect(rows).toEqual([{ name: 'A one' }, { name: 'A two' }, { name: 'B one' }]);
  });

  it('refuses to run as a superuser', async () => {
    await expect(refusePowerfulRole(database.app)).resolves.toBeUndefined();
    const admin = { query: async () => [{ name: 'postgres', super: true, bypass: true }] };
    await expect(refusePowerfulRole(admin)).rejects.toMatchObject({
      code: 'database/role_too_powerful',
      field: 'DATABASE_URL',
    });
  });
});
