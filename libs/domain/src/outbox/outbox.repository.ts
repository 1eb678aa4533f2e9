import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../database/tx.js';
import type { JobRef, OpenJob } from './job-handler.js';

/** Why a run did not succeed, and in how many seconds it is offered again; null: never by itself. */
export interface Failure {
  readonly error: string;
  readonly againInSeconds: number | null;
}

@Injectable()
export class OutboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Takes a lease on up to `most` entries of all tenants that nobody works on. Outside any tenant: it answers ids only.
   */
  async claim(most: number, leaseSeconds: number): Promise<JobRef[]> {
    return this.dataSource.query(
      `select tenant_id as "tenantId", outbox_id as "outboxId" from sec.claim_outbox($1, $2)`,
      [most, leaseSeconds],
    );
  }

  /** Counts a start and answers the entry; null when it is done, dead, or in another worker's hands. */
  async start(tx: Tx, id: string): Promise<OpenJob | null> {
    const [job] = await tx.query<OpenJob>(
      `with open as (
         select tenant_id, id from outbox
          where tenant_id = $1 and id = $2 and done_at is null and dead_at is null
          for update skip locked),
       started as (
         update outbox o set starts = o.starts + 1 from open
          where o.tenant_id = open.tenant_id and o.id = open.id
         returning o.id, o.client_id, o.name, o.payload, o.starts, o.attempts)
       select id, client_id as "clientId", name, payload, starts, attempts from started`,
      [tx.tenantId, id],
    );
    return job ?? null;
  }

  /** Locks the entry for this transaction; false when it is done, dead, or in another worker's hands. */
  async lock(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from outbox
        where tenant_id = $1 and id = $2 and done_at is null and dead_at is null
        for update skip locked`,
      [tx.tenantId, id],
    );
    return rows.length === 1;
  }

  async markDone(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `update outbox set done_at = clock_timestamp(), last_error = null where tenant_id = $1 and id = $2`,
      [tx.tenantId, id],
    );
  }

  /** Counts a failure. */
  async markFailed(tx: Tx, id: string, { error, againInSeconds }: Failure): Promise<void> {
    await tx.query(
      `update outbox
          set attempts = attempts + 1, last_error = $3,
              offered_until = clock_timestamp() + make_interval(secs => coalesce($4::float8, 0)),
              dead_at = case when $4::float8 is null then clock_timestamp() end
        where tenant_id = $1 and id = $2 and done_at is null and dead_at is null`,
      [tx.tenantId, id, error, againInSeconds],
    );
  }

  /** Gives it back uncounted: not the job's fault. */
  async postpone(tx: Tx, id: string, error: string, seconds: number): Promise<void> {
    await tx.query(
      `update outbox
          set starts = greatest(starts - 1, 0), last_error = $3,
              offered_until = clock_timestamp() + make_interval(secs => $4::float8)
        where tenant_id = $1 and id = $2 and done_at is null and dead_at is null`,
      [tx.tenantId, id, error, seconds],
    );
  }
}
