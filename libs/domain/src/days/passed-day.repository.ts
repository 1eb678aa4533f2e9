import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';

@Injectable()
export class PassedDayRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Tenants whose last told day is over. Outside any tenant: it answers ids only. */
  async tenantsOfNewDay(now: Date): Promise<string[]> {
    const rows: { tenantId: string }[] = await this.dataSource.query(
      `select tenant_id as "tenantId" from sec.tenants_of_new_day($1)`,
      [now],
    );
    return rows.map(({ tenantId }) => tenantId);
  }

  async timeZone(tx: Tx): Promise<string> {
    const [row] = await tx.query<{ timeZone: string }>(
      `select time_zone as "timeZone" from brokerages where tenant_id = $1`,
      [tx.tenantId],
    );
    if (!row) throw new RangeError(`no brokerage ${tx.tenantId}, though it has days`);
    return row.timeZone;
  }

  /** False when the day was told before. */
  async insertOnce(tx: Tx, day: Day, endsAt: Date): Promise<boolean> {
    const rows = await tx.query(
      `insert into passed_days (tenant_id, id, day, ends_at) values ($1, $2, $3, $4)
       on conflict (tenant_id, day) do nothing returning id`,
      [tx.tenantId, newId(), day, endsAt],
    );
    return rows.length > 0;
  }
}
