import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';

const SCHEMA = 'bullmq';

/** Makes the queue's tables as the launcher does: owned by the owner, used by the worker. */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await runMigrations(owner, DEFAULT_SCHEMA);
    await owner.query(GRANTS);
  } finally {
    await owner.end();
  }
}

const GRANTS = `
  grant usage on schema ${SCHEMA} to carveback_worker;
  grant select, insert, update, delete on all tables in schema ${SCHEMA} to carveback_worker;
  grant usage, select on all sequences in schema ${SCHEMA} to carveback_worker;
  grant execute on all functions in schema ${SCHEMA} to carveback_worker;
  revoke insert, update, delete on ${SCHEMA}.migration from carveback_worker`;
