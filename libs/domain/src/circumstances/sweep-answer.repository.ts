import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { SweepAnswer } from './sweep-answer.entity.js';

@Injectable()
export class SweepAnswerRepository {
  insert(tx: Tx, values: Omit<SweepAnswer, 'tenantId' | 'id'>): Promise<SweepAnswer> {
    return insertRecord(tx, SweepAnswer, values);
  }

  get(tx: Tx, id: string): Promise<SweepAnswer> {
    return getRecord(tx, SweepAnswer, id, 'answer about circumstances');
  }

  /** The latest first. */
  byPolicyIds(tx: Tx, policyIds: readonly string[]): Promise<SweepAnswer[]> {
    return tx.manager
      .createQueryBuilder(SweepAnswer, 'a')
      .where('a.tenant_id = :tenantId and a.policy_id = any(:policyIds)', {
        tenantId: tx.tenantId,
        policyIds,
      })
      .orderBy('a.created_at', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .getMany();
  }
}
