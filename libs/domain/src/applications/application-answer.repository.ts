import { Injectable } from '@nestjs/common';
import { insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { ApplicationAnswer } from './application-answer.entity.js';

@Injectable()
export class ApplicationAnswerRepository {
  insert(tx: Tx, values: Omit<ApplicationAnswer, 'tenantId' | 'id'>): Promise<ApplicationAnswer> {
    return insertRecord(tx, ApplicationAnswer, values);
  }

  /** All answers of the applications, corrected ones too, the newest first. */
  byApplicationIds(tx: Tx, applicationIds: readonly string[]): Promise<ApplicationAnswer[]> {
    return tx.manager
      .createQueryBuilder(ApplicationAnswer, 'a')
      .where('a.tenant_id = :tenantId and a.application_id = any(:applicationIds)', {
        tenantId: tx.tenantId,
        applicationIds,
      })
      .orderBy('a.id', 'DESC')
      .getMany();
  }
}
