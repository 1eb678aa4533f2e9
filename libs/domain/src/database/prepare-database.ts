import pg from 'pg';
import { MIGRATIONS } from './migrations/index.js';
import { ensureRoles, DATABASE_ROLES, type RolePasswords } from './roles.js';
import { hmacPads, type ContextKey } from './tenant-context.js';

export interface PrepareSettings {
  /** A role that may create roles and databases; its database is the one to connect to first. */
  readonly adminUrl: string;
  /** The database to create when it is missing. */
  readonly database: string;
  readonly passwords: RolePasswords;
  readonly contextKey: ContextKey;
}

/** The address of each role in the prepared database. */
export interface PreparedDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** names of the migrations that ran now */
  readonly migrated: readonly string[];
}

/**
 * Makes a server ready: roles, database, schema (migrated as the owner role) and the key of the signed tenant
 * context. Running it again changes nothing; two at once wait for each other.
 */
export async function prepareDatabase(settings: PrepareSettings): Promise<PreparedDatabase> {
  await withClient(settings.adminUrl, async (admin) => {
    await ensureRoles(admin, settings.passwords);
    await ensureDatabase(admin, settings.database);
  });
  const address = (role: 'owner' | 'app' | 'worker') =>
    addressOf(settings.adminUrl, settings.database, DATABASE_ROLES[role], settings.passwords[role]);
  const migrated = await migrate(address('owner'));
  await storeContextKey(address('owner'), settings.contextKey);
  return { ownerUrl: address('owner'), appUrl: address('app'), workerUrl: address('worker'), migrated };
}

async function ensureDatabase(admin: pg.Client, database: string): Promise<void> {
  const { rowCount } = await admin.query(`select 1 from pg_database where datname = $1`, [database]);
  if (rowCount) return;
  await admin.query(
    ['create database', pg.escapeIdentifier(database), 'owner', DATABASE_ROLES.owner].join(' '),
  );
}

/** Runs what is pending, one process at a time. Waits at most two seconds for any table lock. */
async function migrate(ownerUrl: string): Promise<string[]> {
  if (await isCurrent(ownerUrl)) return [];
  const { makeDataSource } = await import('./data-source.js');
  const dataSource = makeDataSource({ url: ownerUrl, poolSize: 2, applicationName: 'carveback migrate' });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(7217002)`);
    const ran = await dataSource.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

/** Whether nothing is pending; asked without TypeORM, which takes longer to load than most starts need it. */
function isCurrent(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ there: boolean }>(
      `select to_regclass('migrations') is not null as there`,
    );
    if (!rows[0]?.there) return false;
    const ran = await owner.query<{ name: string }>(`select name from migrations`);
    const names = new Set(ran.rows.map(({ name }) => name));
    return MIGRATIONS.every((Migration) => names.has(new Migration().name));
  });
}

async function storeContextKey(ownerUrl: string, key: ContextKey): Promise<void> {
  const { inner, outer } = hmacPads(key.secret);
  await withClient(ownerUrl, (owner) =>
    owner.query(
      `insert into sec.context_keys (id, inner_pad, outer_pad) values ($1, $2, $3)
       on conflict (id) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad
       where context_keys.inner_pad <> excluded.inner_pad`,
      [key.id, inner, outer],
    ),
  );
}

function addressOf(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  url.username = role;
  url.password = password;
  return url.toString();
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
