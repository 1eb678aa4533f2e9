import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { Client } from './client.entity.js';

@Injectable()
export class ClientRepository {
  insert(tx: Tx, values: Partial<Client>): Promise<Client> {
    return insertRecord(tx, Client, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Client>): Promise<Client> {
    return updateRecord(tx, Client, 'client', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<Client> {
    return getRecord(tx, Client, id, 'client');
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Client[]> {
    return tx.manager.find(Client, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  /** Makes changes to what belongs to one client wait for each other. `no key`: new references to it need not wait. */
  async lock(tx: Tx, id: string): Promise<void> {
    const rows = await tx.query(`select id from clients where tenant_id = $1 and id = $2 for no key update`, [
      tx.tenantId,
      id,
    ]);
    if (rows.length === 0) throw new NotFound('client');
  }

  /** Which of the users may be put in charge of a client: brokers who still have access. */
  async brokersAmong(tx: Tx, userIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select id from users where tenant_id = $1 and id = any ($2::uuid[])
         and role in ('principal', 'producer', 'account_manager') and disabled_at is null`,
      [tx.tenantId, userIds],
    );
    return rows.map(({ id }) => id);
  }
}
