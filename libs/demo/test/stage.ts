import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DomainModule, JobRunner, Relay, SystemClock, type DomainSettings } from '@carveback/domain';
import { testDatabase, type TestDatabase } from '@carveback/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { seedDemo, type DemoAccess } from '../src/index.js';

/** A database to seed the demo into, with the domain as the API and as the worker run it. */
export interface Stage {
  readonly database: TestDatabase;
  readonly app: INestApplicationContext;
  /** Seeds; a worker runs meanwhile. */
  seed(forWorkerMs?: number): Promise<DemoAccess>;
  rows<Row>(sql: string): Promise<Row[]>;
  /** Rows by table. */
  counts(tables: readonly string[]): Promise<Record<string, number>>;
  jobs(name: string): Promise<number>;
  /** Takes a user away, as if seeding had been broken off before it came. */
  dismiss(email: string): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const database = await testDatabase();
  const key = () => randomBytes(32);
  const keys = {
    ...{ cursors: key(), totpAtRest: key(), signedLinks: key(), attempts: key() },
    fileSigning: database.contextKey.secret,
  };
  const settings = (databaseUrl: string): DomainSettings => ({
    ...{ databaseUrl, poolSize: 5, applicationName: 'carveback tests', contextKey: database.contextKey },
    ...{ keys, clock: new SystemClock() },
  });
  const open = (url: string) =>
    NestFactory.createApplicationContext(DomainModule.register(settings(url)), { logger: false });
  const app = await open(database.appUrl);
  const worker = await open(database.workerUrl);
  const domain = settings(database.appUrl);
  return {
    database,
    app,
    seed: (forWorkerMs = 110_000) => {
      const { ownerUrl } = database;
      const publicUrl = 'https://example.test';
      return withWorker(worker, seedDemo({ ownerUrl, publicUrl, domain, forWorkerMs }));
    },
    rows: (sql) => database.owner.query(sql),
    counts: async (tables) =>
      Object.fromEntries(
        await Promise.all(tables.map(async (table) => [table, await countOf(database, table)])),
      ),
    jobs: async (name) => countOf(database, 'outbox', { name }),
    dismiss: async (email) => {
      for (const sql of [
        `delete from sessions where user_id in (select id from users where email = $1)`,
        `delete from credentials where id in (select id from users where email = $1)`,
        `delete from users where email = $1`,
      ]) {
        await database.owner.query(sql, [email]);
      }
    },
    close: async () => {
      await app.close();
      await worker.close();
      await database.close();
    },
  };
}

async function countOf(database: TestDatabase, table: string, where: object = {}): Promise<number> {
  const rows = database.owner.createQueryBuilder().select('count(*)::int', 'n').from(table, 't').where(where);
  return (await rows.getRawOne<{ n: number }>())!.n;
}

/** Works on the outbox, oldest first, until the seeding has ended. */
async function withWorker(
  worker: INestApplicationContext,
  seeding: Promise<DemoAccess>,
): Promise<DemoAccess> {
  const runner = worker.get(JobRunner);
  let seeded = false;
  const ended = seeding.finally(() => (seeded = true));
  while (!seeded) {
    await worker.get(Relay).drain(async (jobs) => {
      for (const job of jobs) if (!seeded) await runner.run(job);
      return seeded ? 'enough' : 'more';
    });
    await nextTurn();
  }
  return ended;
}
