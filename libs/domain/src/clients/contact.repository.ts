import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Contact } from './contact.entity.js';

@Injectable()
export class ContactRepository {
  insert(tx: Tx, values: Partial<Contact>): Promise<Contact> {
    return insertRecord(tx, Contact, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Contact>): Promise<Contact> {
    return updateRecord(tx, Contact, 'contact', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<Contact> {
    return getRecord(tx, Contact, id, 'contact');
  }

  /** All of the clients, oldest first. */
  listByClientIds(tx: Tx, clientIds: readonly string[]): Promise<Contact[]> {
    return tx.manager.find(Contact, {
      where: { tenantId: tx.tenantId, clientId: In([...clientIds]) },
      order: { id: 'ASC' },
    });
  }

  /** Those of a client that have the e-mail address of a user. */
  ofUser(tx: Tx, userId: string, clientId: string): Promise<Contact[]> {
    return tx.manager
      .createQueryBuilder(Contact, 'c')
      .where(
        `c.tenant_id = :tenantId and c.client_id = :clientId
           and lower(c.email) = (select lower(u.email) from users u where u.tenant_id = :tenantId and u.id = :userId)`,
        { tenantId: tx.tenantId, clientId, userId },
      )
      .orderBy('c.id')
      .getMany();
  }
}
