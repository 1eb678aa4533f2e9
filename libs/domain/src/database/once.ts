import type { Actor } from '../actor.js';
import { Conflict } from '../errors.js';
import { newId } from '../ids.js';
import type { Tx } from './tx.js';

interface KeptResult {
  request_hash: string;
  result: { value: unknown } | null;
}

/**
 * Does `work` once per idempotency key: the key is inserted in the same transaction as the effect, so both stand or
 * neither does, and a second caller waits on the unique index until the first has ended. A repeat answers the kept
 * result; the same key with another request throws `idempotency/key_reused`.
 */
export async function runOnce<T>(tx: Tx, actor: Actor, work: () => Promise<T>): Promise<T> {
  if (!actor.once || !actor.userId) return work();
  const { key, requestHash } = actor.once;
  const inserted = await tx.query<{ id: string }>(
    `insert into idempotency_keys (tenant_id, id, user_id, client_id, key, request_hash)
     values ($1, $2, $3, $4, $5, $6) on conflict (tenant_id, user_id, key) do nothing returning id`,
    [tx.tenantId, newId(), actor.userId, actor.clientId, key, requestHash],
  );
  if (!inserted[0]) return repeat<T>(tx, actor.userId, key, requestHash);
  const value = await work();
  await tx.query(`update idempotency_keys set result = $3 where tenant_id = $1 and id = $2`, [
    tx.tenantId,
    inserted[0].id,
    JSON.stringify({ value }),
  ]);
  return value;
}

async function repeat<T>(tx: Tx, userId: string, key: string, requestHash: string): Promise<T> {
  const [kept] = await tx.query<KeptResult>(
    `select request_hash, result from idempotency_keys where tenant_id = $1 and user_id = $2 and key = $3`,
    [tx.tenantId, userId, key],
  );
  if (!kept?.result || kept.request_hash !== requestHash) {
    throw new Conflict(
      'idempotency/key_reused',
      'This Idempotency-Key was used for another request. Send a new key for a new request.',
      'Idempotency-Key',
    );
  }
  return kept.result.value as T;
}
