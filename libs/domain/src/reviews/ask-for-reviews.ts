import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import type { JobName, Jobs } from '../outbox/jobs.js';
import { noteWork } from '../outbox/outbox.js';

const JOB = 'client.review' satisfies JobName;

/** Asks for a review of each of these clients, in the same transaction as what makes them due; one statement for all. */
export async function askForReviews(tx: Tx, clientIds: readonly string[], trigger: string): Promise<void> {
  if (clientIds.length === 0) return;
  const payloads = clientIds.map((clientId): Jobs[typeof JOB] => ({ clientId, trigger }));
  await tx.query(
    `insert into outbox (tenant_id, id, client_id, name, payload)
     select $1, asked.id, asked.client_id, $2, asked.payload::jsonb
       from unnest($3::uuid[], $4::uuid[], $5::text[]) as asked(id, client_id, payload)`,
    [tx.tenantId, JOB, clientIds.map(() => newId()), clientIds, payloads.map((p) => JSON.stringify(p))],
  );
  noteWork(tx);
}
