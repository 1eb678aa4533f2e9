import type { Tx } from '../database/tx.js';

/**
 * Makes whatever weighs all that is known of a client wait for each other, so that an older reading never overwrites a
 * newer one. Ends with the transaction.
 */
export async function lockClient(tx: Tx, clientId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('review ' || $1::text || $2::text, 0))`, [
    tx.tenantId,
    clientId,
  ]);
}
