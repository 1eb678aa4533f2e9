import { Injectable } from '@nestjs/common';
import { insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { ControlStatement } from './control-statement.entity.js';

@Injectable()
export class ControlRepository {
  insert(tx: Tx, values: Omit<ControlStatement, 'tenantId' | 'id'>): Promise<ControlStatement> {
    return insertRecord(tx, ControlStatement, values);
  }

  /** All of the clients' statements, by kind and asset class, the one that counts first. */
  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<ControlStatement[]> {
    return tx.manager
      .createQueryBuilder(ControlStatement, 's')
      .where('s.tenant_id = :tenantId and s.client_id = any(:clientIds)', {
        tenantId: tx.tenantId,
        clientIds,
      })
      .orderBy('s.kind')
      .addOrderBy('s.asset_class', 'ASC', 'NULLS FIRST')
      .addOrderBy('s.as_of', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .getMany();
  }
}
