import { createHash, randomBytes } from 'node:crypto';
import {
  makeDataSource,
  prepareDatabase,
  TenantDb,
  type ContextKey,
  type RolePasswords,
} from '@carveback/domain';
import pg from 'pg';
import type { DataSource } from 'typeorm';

/** A database of its own for one spec file, cloned from a migrated template. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly contextKey: ContextKey;
  /** connected as the API's role */
  readonly app: DataSource;
  /** connected as the worker's role */
  readonly worker: DataSource;
  /** connected as the owner, who sees all rows: for arranging and for looking */
  readonly owner: DataSource;
  /** tenant transactions as the API's role */
  readonly db: TenantDb;
  close(): Promise<void>;
}

const TEMPLATE = 'carveback_template';
const TEMPLATE_LOCK = 7217003;

/** The test run's secrets follow from its server, so that all of its processes agree. */
function secrets(adminUrl: string): { passwords: RolePasswords; contextKey: ContextKey } {
  const derive = (label: string) => createHash('sha256').update(`${adminUrl} ${label}`).digest();
  return {
    passwords: {
      owner: derive('owner').toString('hex'),
      app: derive('app').toString('hex'),
      worker: derive('worker').toString('hex'),
    },
    contextKey: { id: 'test', secret: derive('context') },
  };
}

function adminUrl(): string {
  const url = process.env['CARVEBACK_TEST_ADMIN_URL'];
  if (!url)
    throw new Error(
      'CARVEBACK_TEST_ADMIN_URL is not set: run the tests through "npm test" (jest global set-up)',
    );
  return url;
}

/** Clones the template into a fresh database and connects to it with every role. */
export async function testDatabase(): Promise<TestDatabase> {
  const { passwords, contextKey } = secrets(adminUrl());
  const name = `test_${randomBytes(8).toString('hex')}`;
  const urls = await withAdmin(async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await prepareDatabase({
      adminUrl: adminUrl(),
      database: TEMPLATE,
      passwords,
      contextKey,
    });
    await admin.query(['create database', name, 'template', TEMPLATE, 'owner carveback_owner'].join(' '));
    return template;
  });
  const address = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  const connect = (url: string, poolSize: number) =>
    makeDataSource({ url: address(url), poolSize }).initialize();
  const [app, worker, owner] = await Promise.all([
    connect(urls.appUrl, 5),
    connect(urls.workerUrl, 5),
    connect(urls.ownerUrl, 2),
  ]);
  return {
    ownerUrl: address(urls.ownerUrl),
    appUrl: address(urls.appUrl),
    workerUrl: address(urls.workerUrl),
    contextKey,
    app,
    worker,
    owner,
    db: new TenantDb(app, contextKey),
    close: async () => {
      await Promise.all([app, worker, owner].map((source) => source.isInitialized && source.destroy()));
      await withAdmin((admin) => admin.query(['drop database if exists', name, 'with (force)'].join(' ')));
    },
  };
}

async function withAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
