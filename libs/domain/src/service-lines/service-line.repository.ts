import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { ServiceLine } from './service-line.entity.js';

@Injectable()
export class ServiceLineRepository {
  insert(tx: Tx, values: Partial<ServiceLine>): Promise<ServiceLine> {
    return insertRecord(tx, ServiceLine, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<ServiceLine>): Promise<ServiceLine> {
    return updateRecord(tx, ServiceLine, 'service line', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<ServiceLine> {
    return getRecord(tx, ServiceLine, id, 'service line');
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<ServiceLine[]> {
    return tx.manager.find(ServiceLine, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  /** All of the clients, retired ones too, in the order in which the brokerage was told. */
  listByClientIds(tx: Tx, clientIds: readonly string[]): Promise<ServiceLine[]> {
    return tx.manager.find(ServiceLine, {
      where: { tenantId: tx.tenantId, clientId: In([...clientIds]) },
      order: { id: 'ASC' },
    });
  }
}
