import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { Between } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { Holiday } from './holiday.entity.js';
import type { NamedHoliday } from './us-federal-holidays.js';

@Injectable()
export class HolidayRepository {
  insert(tx: Tx, values: NamedHoliday): Promise<Holiday> {
    return insertRecord(tx, Holiday, values);
  }

  get(tx: Tx, id: string): Promise<Holiday> {
    return getRecord(tx, Holiday, id, 'holiday');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<Holiday>): Promise<Holiday> {
    return updateRecord(tx, Holiday, 'holiday', id, version, changes);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(Holiday, { tenantId: tx.tenantId, id });
  }

  /** Adds those whose day is not in the calendar yet; answers how many. */
  async insertMissing(tx: Tx, holidays: readonly NamedHoliday[]): Promise<number> {
    const rows = await tx.query(
      `with added as (
         insert into holidays (tenant_id, id, day, name)
         select $1, h.id, h.day, h.name from unnest($2::uuid[], $3::date[], $4::text[]) h (id, day, name)
         on conflict (tenant_id, day) do nothing returning id)
       select id from added`,
      [
        tx.tenantId,
        holidays.map(() => newId()),
        holidays.map(({ day }) => day),
        holidays.map(({ name }) => name),
      ],
    );
    return rows.length;
  }

  /** In order; days inclusive. */
  between(tx: Tx, from: Day, to: Day): Promise<Holiday[]> {
    const where = { tenantId: tx.tenantId, day: Between(from, to) };
    return tx.manager.find(Holiday, { where, order: { day: 'ASC' } });
  }

  async days(tx: Tx): Promise<Day[]> {
    const rows = await tx.query<{ day: Day }>(`select day from holidays where tenant_id = $1`, [tx.tenantId]);
    return rows.map(({ day }) => day);
  }
}
