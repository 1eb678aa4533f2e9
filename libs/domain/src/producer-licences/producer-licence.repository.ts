import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { ProducerLicence, type LicenceLine } from './producer-licence.entity.js';

/** What a piece of work asks of whoever releases it. */
export interface LicenceNeed {
  /** the client's state; empty when not recorded */
  readonly state: string;
  readonly line: LicenceLine;
  readonly on: Day;
}

@Injectable()
export class ProducerLicenceRepository {
  /** Whether the user holds, on the day, a licence that reaches the state and the line. A surplus lines licence includes the other line. */
  async holds(tx: Tx, userId: string, { state, line, on }: LicenceNeed): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from producer_licences
        where tenant_id = $1 and user_id = $2 and expires_on >= $3
          and (line = $4 or line = 'surplus_lines') and ($5 = '' or state = '' or lower(state) = lower($5))
        limit 1`,
      [tx.tenantId, userId, on, line, state],
    );
    return rows.length > 0;
  }

  insert(tx: Tx, values: Partial<ProducerLicence>): Promise<ProducerLicence> {
    return insertRecord(tx, ProducerLicence, values);
  }

  update(tx: Tx, id: string, version: number, changes: Partial<ProducerLicence>): Promise<ProducerLicence> {
    return updateRecord(tx, ProducerLicence, 'licence', id, version, changes);
  }

  get(tx: Tx, id: string): Promise<ProducerLicence> {
    return getRecord(tx, ProducerLicence, id, 'licence');
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(ProducerLicence, { tenantId: tx.tenantId, id });
  }

  /** By state, then line. */
  listByUserIds(tx: Tx, userIds: readonly string[]): Promise<ProducerLicence[]> {
    return tx.manager.find(ProducerLicence, {
      where: { tenantId: tx.tenantId, userId: In([...userIds]) },
      order: { state: 'ASC', line: 'ASC' },
    });
  }
}
