import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Underwriter } from './underwriter.entity.js';

@Injectable()
export class UnderwriterRepository {
  insert(tx: Tx, values: Partial<Underwriter>): Promise<Underwriter> {
    return insertRecord(tx, Underwriter, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Underwriter>): Promise<Underwriter> {
    return updateRecord(tx, Underwriter, 'underwriter', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<Underwriter> {
    return getRecord(tx, Underwriter, id, 'underwriter');
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Underwriter[]> {
    return tx.manager.find(Underwriter, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  listByCarrierIds(tx: Tx, carrierIds: readonly string[]): Promise<Underwriter[]> {
    return tx.manager.find(Underwriter, {
      where: { tenantId: tx.tenantId, carrierId: In([...carrierIds]) },
      order: { name: 'ASC', id: 'ASC' },
    });
  }
}
