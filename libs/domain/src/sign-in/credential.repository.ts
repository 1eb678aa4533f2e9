import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** What a user proves itself with, and what else decides a sign-in. */
export interface Proof {
  readonly userId: string;
  readonly clientId: string | null;
  readonly email: string;
  readonly name: string;
  readonly brokerageName: string;
  readonly requireMfa: boolean;
  readonly passwordHash: string;
  /** encrypted; null until enrolment begins */
  readonly totpSecret: Buffer | null;
  readonly totpConfirmedAt: Date | null;
}

@Injectable()
export class CredentialRepository {
  /** The credentials of an enabled user; undefined when there are none. */
  async find(tx: Tx, userId: string): Promise<Proof | undefined> {
    const [row] = await tx.query<Proof>(
      `select u.id as "userId", u.client_id as "clientId", u.email, u.name,
              b.name as "brokerageName", b.require_mfa as "requireMfa",
              c.password_hash as "passwordHash", c.totp_secret as "totpSecret", c.totp_confirmed_at as "totpConfirmedAt"
         from users u
         join credentials c on c.tenant_id = u.tenant_id and c.id = u.id
         join brokerages b on b.tenant_id = u.tenant_id
        where u.tenant_id = $1 and u.id = $2 and u.disabled_at is null`,
      [tx.tenantId, userId],
    );
    return row;
  }

  /** The same, with the credentials locked until the transaction ends. */
  async lock(tx: Tx, userId: string): Promise<Proof | undefined> {
    await tx.query(`select id from credentials where tenant_id = $1 and id = $2 for update`, [
      tx.tenantId,
      userId,
    ]);
    return this.find(tx, userId);
  }

  async insert(tx: Tx, user: { id: string; clientId: string | null }, passwordHash: string): Promise<void> {
    await tx.query(
      `insert into credentials (tenant_id, id, client_id, password_hash) values ($1, $2, $3, $4)`,
      [tx.tenantId, user.id, user.clientId, passwordHash],
    );
  }

  async setPassword(tx: Tx, userId: string, passwordHash: string, now: Date): Promise<void> {
    await tx.query(
      `update credentials set password_hash = $3, updated_at = $4 where tenant_id = $1 and id = $2`,
      [tx.tenantId, userId, passwordHash, now],
    );
  }

  /** A secret that is not confirmed yet; null takes the second factor away. */
  async setPendingTotp(tx: Tx, userId: string, secret: Buffer | null, now: Date): Promise<void> {
    await tx.query(
      `update credentials set totp_secret = $3, totp_confirmed_at = null, totp_last_step = null, updated_at = $4
        where tenant_id = $1 and id = $2`,
      [tx.tenantId, userId, secret, now],
    );
  }

  async confirmTotp(tx: Tx, userId: string, now: Date): Promise<void> {
    await tx.query(
      `update credentials set totp_confirmed_at = $3, updated_at = $3 where tenant_id = $1 and id = $2`,
      [tx.tenantId, userId, now],
    );
  }

  /** Marks a 30-second step as used; false when it, or a later one, was used before. */
  async spendStep(tx: Tx, userId: string, step: number): Promise<boolean> {
    const spent = await tx.query<{ id: string }>(
      `with spent as (
         update credentials set totp_last_step = $3
          where tenant_id = $1 and id = $2 and (totp_last_step is null or totp_last_step < $3) returning id)
       select id from spent`,
      [tx.tenantId, userId, step],
    );
    return spent.length === 1;
  }
}
