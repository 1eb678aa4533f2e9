import type { DataSource } from 'typeorm';
import { newId } from '../ids.js';
import type { Role } from '../roles.js';
import { hashPassword } from '../sign-in/passwords.js';
import { sealTotp } from '../sign-in/totp.js';

export interface KnownUser {
  readonly tenantId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly clientId?: string | null;
  readonly title?: string;
  readonly licenceNumber?: string;
  readonly password: string;
  /** confirmed at once; none: the user has yet to enrol */
  readonly totpSecret?: Buffer;
}

/**
 * Makes a user whose password and second factor are known beforehand, as the owner role: for the demo and for tests.
 * Everybody else comes by invitation. Answers the user's id.
 */
export async function createKnownUser(owner: DataSource, totpKey: Buffer, user: KnownUser): Promise<string> {
  const id = newId();
  const { tenantId, clientId = null, totpSecret } = user;
  const box = totpSecret ? sealTotp(totpKey, { tenantId, userId: id }, totpSecret) : null;
  const passwordHash = await hashPassword(user.password);
  await owner.transaction(async (manager) => {
    await manager.query(
      `insert into users (tenant_id, id, email, name, title, role, client_id, licence_number)
       values ($1, $2, lower($3), $4, $5, $6, $7, $8)`,
      [tenantId, id, user.email, user.name, user.title ?? '', user.role, clientId, user.licenceNumber ?? ''],
    );
    await manager.query(
      `insert into credentials (tenant_id, id, client_id, password_hash, totp_secret, totp_confirmed_at)
       values ($1, $2, $3, $4, $5, case when $5::bytea is null then null else now() end)`,
      [tenantId, id, clientId, passwordHash, box],
    );
  });
  return id;
}
