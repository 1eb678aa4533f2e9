import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';

/**
 * Makes the queues' tables in PostgreSQL, in the schema `bullmq`, as the owner role; the run-time roles may use them
 * and change nothing about them. Running it again applies only what a newer BullMQ brings.
 */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    await runMigrations(owner, DEFAULT_SCHEMA);
    for (const grant of grants) await owner.query(grant);
  } finally {
    await owner.end();
  }
}

const roles = 'carveback_app, carveback_worker';
const grants = [
  `grant usage on schema ${DEFAULT_SCHEMA} to ${roles}`,
  `grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to ${roles}`,
  `grant usage, select on all sequences in schema ${DEFAULT_SCHEMA} to ${roles}`,
  `grant execute on all functions in schema ${DEFAULT_SCHEMA} to ${roles}`,
  // The record of migrations is the owner's: the others read it to see whether they fit.
  `revoke insert, update, delete on ${DEFAULT_SCHEMA}.migration from ${roles}`,
];
