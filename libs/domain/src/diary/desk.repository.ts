import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';

/** Who answers for the cases of a client; null where the brokerage has nobody. */
export interface Desk {
  readonly ownerId: string | null;
  readonly supervisorId: string | null;
}

/** Whom an entry belongs to, and whether a record that it is about exists. */
@Injectable()
export class DeskRepository {
  /**
   * The owner is the client's account manager, else its producer, else whoever moved the case, else the supervisor. The
   * supervisor is the client's producer if a principal, else the principal who has been there longest. Only who still has access.
   */
  async of(tx: Tx, clientId: string, moverId: string | null): Promise<Desk> {
    const [desk] = await tx.query<Desk>(
      `with brokers as (
         select id, role, created_at from users
          where tenant_id = $1 and role in ('principal', 'producer', 'account_manager') and disabled_at is null),
       supervisor as (
         select u.id from brokers u join clients c on c.tenant_id = $1 and c.id = $2
          where u.role = 'principal'
          order by (u.id = c.producer_id) is not true, u.created_at, u.id limit 1)
       select (select id from supervisor) as "supervisorId",
              coalesce((select id from brokers where id = c.account_manager_id),
                       (select id from brokers where id = c.producer_id),
                       (select id from brokers where id = $3),
                       (select id from supervisor)) as "ownerId"
         from clients c where c.tenant_id = $1 and c.id = $2`,
      [tx.tenantId, clientId, moverId],
    );
    if (!desk) throw new NotFound('client');
    return desk;
  }

  /** Whether the user is a broker who still has access. */
  async isBroker(tx: Tx, userId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from users where tenant_id = $1 and id = $2
          and role in ('principal', 'producer', 'account_manager') and disabled_at is null`,
      [tx.tenantId, userId],
    );
    return rows.length > 0;
  }

  /** Makes changes to what one person has wait for each other. */
  async lockUser(tx: Tx, userId: string): Promise<void> {
    const rows = await tx.query(`select id from users where tenant_id = $1 and id = $2 for no key update`, [
      tx.tenantId,
      userId,
    ]);
    if (rows.length === 0) throw new NotFound('user');
  }
}
