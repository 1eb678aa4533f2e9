import { newId } from '../ids.js';
import type { Tx } from '../database/tx.js';
import type { JobName, Jobs } from './jobs.js';

/** Transactions that left something to do; the doorbell is rung once they have committed. */
const leftWork = new WeakSet<Tx>();

/** Asks for a job in the same transaction as the change that needs it. Answers the entry's id. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  clientId: string | null,
): Promise<string> {
  const id = newId();
  await tx.query(`insert into outbox (tenant_id, id, client_id, name, payload) values ($1, $2, $3, $4, $5)`, [
    tx.tenantId,
    id,
    clientId,
    name,
    JSON.stringify(payload),
  ]);
  noteWork(tx);
  return id;
}

/** Says that this transaction left work in the outbox. */
export function noteWork(tx: Tx): void {
  leftWork.add(tx);
}

export function hasLeftWork(tx: Tx): boolean {
  return leftWork.has(tx);
}
