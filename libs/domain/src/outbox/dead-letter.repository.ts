import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** A job that was given up, with what a person needs to decide on it. */
export interface DeadLetter {
  readonly id: string;
  readonly clientId: string | null;
  readonly name: string;
  readonly payload: object;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly deadAt: Date;
}

export interface DeadLetterRow extends DeadLetter {
  /** `deadAt` with its microseconds, for the cursor */
  readonly sortKey: string;
}

const COLUMNS = `id, client_id as "clientId", name, payload, attempts, last_error as "lastError",
  created_at as "createdAt", dead_at as "deadAt", dead_at::text as "sortKey"`;

@Injectable()
export class DeadLetterRepository {
  /** Latest first, after the given key. */
  list(tx: Tx, most: number, after: readonly [string, string] | null): Promise<DeadLetterRow[]> {
    const [at, id] = after ?? [null, null];
    return tx.query<DeadLetterRow>(['select', COLUMNS, LIST].join(' '), [tx.tenantId, at, id, most]);
  }

  /** Opens a dead entry again; answers it as it was, or null when it is not dead. */
  async reopen(tx: Tx, id: string): Promise<DeadLetterRow | null> {
    const [dead] = await tx.query<DeadLetterRow>(
      [
        'select',
        COLUMNS,
        'from outbox where tenant_id = $1 and id = $2 and dead_at is not null for update',
      ].join(' '),
      [tx.tenantId, id],
    );
    if (!dead) return null;
    await tx.query(
      `update outbox set dead_at = null, attempts = 0, starts = 0, offered_until = '-infinity'
        where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
    return dead;
  }
}

const LIST = `from outbox
  where tenant_id = $1 and dead_at is not null and ($2::timestamptz is null or (dead_at, id) < ($2, $3::uuid))
  order by dead_at desc, id desc limit $4`;
