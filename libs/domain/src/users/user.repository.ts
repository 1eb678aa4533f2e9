import { Injectable } from '@nestjs/common';
import { updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import type { Role } from '../roles.js';
import { User } from './user.entity.js';

/** A person, as others see it. */
export interface UserView {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly clientId: string | null;
  readonly licenceNumber: string;
  readonly disabledAt: Date | null;
  /** whether a second factor is set up */
  readonly secondFactor: boolean;
  readonly version: number;
  readonly createdAt: Date;
}

const SELECT = `select u.id, u.email, u.name, u.title, u.role, u.client_id as "clientId",
    u.licence_number as "licenceNumber", u.disabled_at as "disabledAt", u.version, u.created_at as "createdAt",
    c.totp_confirmed_at is not null as "secondFactor"
  from users u left join credentials c on c.tenant_id = u.tenant_id and c.id = u.id
  where u.tenant_id = $1`;
const SELECT_SOME = `${SELECT} and u.id = any ($2::uuid[])`;
const SELECT_PAGE = `${SELECT} and ($3::text is null or (lower(u.name), u.id) > ($3, $4::uuid))
  order by lower(u.name), u.id limit $2`;

@Injectable()
export class UserRepository {
  async get(tx: Tx, id: string): Promise<UserView> {
    const [user] = await this.listByIds(tx, [id]);
    if (!user) throw new NotFound('user');
    return user;
  }

  listByIds(tx: Tx, ids: readonly string[]): Promise<UserView[]> {
    return tx.query<UserView>(SELECT_SOME, [tx.tenantId, ids]);
  }

  /** By name, from after the given name and id; one more than `most`, when there are more. */
  list(tx: Tx, most: number, after: { name: string; id: string } | null): Promise<UserView[]> {
    return tx.query<UserView>(SELECT_PAGE, [tx.tenantId, most + 1, after?.name ?? null, after?.id ?? null]);
  }

  async update(
    tx: Tx,
    id: string,
    version: number,
    changes: Partial<Omit<User, 'tenantId' | 'id'>>,
  ): Promise<UserView> {
    await updateRecord(tx, User, 'user', id, version, changes);
    return this.get(tx, id);
  }

  /** The enabled principals, locked, so that two demotions at once do not each leave the other's. */
  async lockPrincipals(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from users where tenant_id = $1 and role = 'principal' and disabled_at is null order by id for update`,
      [tx.tenantId],
    );
    return rows.map(({ id }) => id);
  }
}
