import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';

/**
 * Makes the queues' tables in PostgreSQL, in the schema `bullmq`, as the owner role; the run-time roles may use them
 * and change nothing about them. Running it again applies only what a newer BullMQ brings.
 */
export async function prepareQueueSchema(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await owner.connect();
  try {
    const wanted = mark();
    if ((await markOf(owner)) === wanted) return;
    // Loaded only when needed: it takes longer than the rest of a start.
    const { runMigrations } = await import('bullmq');
    await runMigrations(owner, schema);
    for (const grant of grants) await owner.query(grant);
    await owner.query(['comment on schema', schema, 'is', pg.escapeLiteral(wanted)].join(' '));
  } finally {
    await owner.end();
  }
}

/** Of the BullMQ that is installed and of what we grant: the schema that carries it is current. */
function mark(): string {
  const entry = createRequire(import.meta.url).resolve('bullmq');
  const folder = entry.slice(0, entry.lastIndexOf(path.join('bullmq', 'dist')) + 'bullmq'.length);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const granted = createHash('sha256').update(grants.join()).digest('hex').slice(0, 16);
  return `bullmq ${version}, grants ${granted}`;
}

async function markOf(owner: pg.Client): Promise<string | null> {
  const { rows } = await owner.query<{ mark: string | null }>(
    `select obj_description(oid, 'pg_namespace') as mark from pg_namespace where nspname = $1`,
    [schema],
  );
  return rows[0]?.mark ?? null;
}

/** BullMQ's default. */
const schema = 'bullmq';
const roles = 'carveback_app, carveback_worker';
const grants = [
  `grant usage on schema ${schema} to ${roles}`,
  `grant select, insert, update, delete on all tables in schema ${schema} to ${roles}`,
  `grant usage, select on all sequences in schema ${schema} to ${roles}`,
  `grant execute on all functions in schema ${schema} to ${roles}`,
  // The record of migrations is the owner's: the others read it to see whether they fit.
  `revoke insert, update, delete on ${schema}.migration from ${roles}`,
];
