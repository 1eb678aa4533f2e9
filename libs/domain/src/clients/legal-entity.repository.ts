import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { LegalEntity } from './legal-entity.entity.js';

@Injectable()
export class LegalEntityRepository {
  insert(tx: Tx, values: Partial<LegalEntity>): Promise<LegalEntity> {
    return insertRecord(tx, LegalEntity, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<LegalEntity>): Promise<LegalEntity> {
    return updateRecord(tx, LegalEntity, 'legal entity', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<LegalEntity> {
    return getRecord(tx, LegalEntity, id, 'legal entity');
  }

  /** All of the clients, oldest first (ids sort by the time they were made). */
  listByClientIds(tx: Tx, clientIds: readonly string[]): Promise<LegalEntity[]> {
    return tx.manager.find(LegalEntity, {
      where: { tenantId: tx.tenantId, clientId: In([...clientIds]) },
      order: { id: 'ASC' },
    });
  }

  /** How many services the client still sells through the entity. */
  async servicesSoldBy(tx: Tx, entity: LegalEntity): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*) as count from service_lines
        where tenant_id = $1 and client_id = $2 and entity_id = $3 and retired_on is null`,
      [tx.tenantId, entity.clientId, entity.id],
    );
    return row?.count ?? 0;
  }
}
