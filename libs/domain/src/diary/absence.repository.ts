import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { Absence } from './absence.entity.js';

@Injectable()
export class AbsenceRepository {
  insert(tx: Tx, values: Partial<Absence>): Promise<Absence> {
    return insertRecord(tx, Absence, values);
  }

  get(tx: Tx, id: string): Promise<Absence> {
    return getRecord(tx, Absence, id, 'absence');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Absence>): Promise<Absence> {
    return updateRecord(tx, Absence, 'absence', id, version, changes);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Absence, { tenantId: tx.tenantId, id });
  }

  /** Whether the person is away on one of those days by another absence. */
  async overlaps(tx: Tx, { id, userId, fromOn, untilOn }: OtherAbsence): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from absences
        where tenant_id = $1 and user_id = $2 and from_on <= $4 and until_on >= $3 and ($5::uuid is null or id <> $5) limit 1`,
      [tx.tenantId, userId, fromOn, untilOn, id],
    );
    return rows.length > 0;
  }

  /** Those that end on that day or later, by their end, after the given place; at most `most` rows. */
  list(tx: Tx, from: Day, after: readonly [day: Day, id: string] | null, most: number): Promise<Absence[]> {
    return tx.query<Absence>(
      `select tenant_id as "tenantId", id, user_id as "userId", from_on as "fromOn", until_on as "untilOn",
              stand_in_id as "standInId", note, version, created_at as "createdAt"
         from absences
        where tenant_id = $1 and until_on >= $2 and ($3::date is null or (until_on, id) > ($3, $4::uuid))
        order by until_on, id limit $5`,
      [tx.tenantId, from, after?.[0] ?? null, after?.[1] ?? null, most],
    );
  }
}

type OtherAbsence = Pick<Absence, 'userId' | 'fromOn' | 'untilOn'> & { readonly id: string | null };
