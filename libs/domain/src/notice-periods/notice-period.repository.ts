import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NoticePeriod, type Market, type NoticeKind } from './notice-period.entity.js';
import type { ValidNoticePeriod } from './notice-period.input.js';

/** What a row is looked up by. */
export interface NoticeKey {
  readonly state: string;
  readonly kind: NoticeKind;
  readonly market: Market;
}

@Injectable()
export class NoticePeriodRepository {
  insert(tx: Tx, values: ValidNoticePeriod): Promise<NoticePeriod> {
    return insertRecord(tx, NoticePeriod, values);
  }

  get(tx: Tx, id: string): Promise<NoticePeriod> {
    return getRecord(tx, NoticePeriod, id, 'notice period');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<NoticePeriod>): Promise<NoticePeriod> {
    return updateRecord(tx, NoticePeriod, 'notice period', id, version, changes);
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await tx.manager.delete(NoticePeriod, { tenantId: tx.tenantId, id });
  }

  /** Until the transaction ends nobody else changes the table: no two people enter overlapping rows at once. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('notice periods ' || $1::text, 0))`, [
      tx.tenantId,
    ]);
  }

  /** By state, kind, market and first day; `day`: those that count on it. */
  list(tx: Tx, day: Day | null): Promise<NoticePeriod[]> {
    const rows = tx.manager
      .createQueryBuilder(NoticePeriod, 'n')
      .where('n.tenant_id = :tenantId', { tenantId: tx.tenantId });
    if (day !== null) {
      rows.andWhere('n.valid_from <= :day and (n.valid_until is null or n.valid_until >= :day)', { day });
    }
    return rows
      .orderBy('n.state')
      .addOrderBy('n.kind')
      .addOrderBy('n.market')
      .addOrderBy('n.valid_from')
      .getMany();
  }

  /** One of the same key that counts on some day on which the given one counts, but for the row `exceptId`. */
  async overlapping(
    tx: Tx,
    { state, kind, market, validFrom, validUntil }: ValidNoticePeriod,
    exceptId: string | null,
  ): Promise<NoticePeriod | null> {
    return tx.manager
      .createQueryBuilder(NoticePeriod, 'n')
      .where('n.tenant_id = :tenantId', { tenantId: tx.tenantId })
      .andWhere('n.state = :state and n.kind = :kind and n.market = :market', { state, kind, market })
      .andWhere(
        `daterange(n.valid_from, n.valid_until, '[]') && daterange(:validFrom::date, :validUntil::date, '[]')`,
        { validFrom, validUntil },
      )
      .andWhere('(:exceptId::uuid is null or n.id <> :exceptId)', { exceptId })
      .orderBy('n.valid_from')
      .limit(1)
      .getOne();
  }

  /** The row that counts on the day: the state's own before the one for any state. */
  async applying(tx: Tx, { state, kind, market }: NoticeKey, day: Day): Promise<NoticePeriod | null> {
    return tx.manager
      .createQueryBuilder(NoticePeriod, 'n')
      .where('n.tenant_id = :tenantId', { tenantId: tx.tenantId })
      .andWhere(`n.state in ('', :state) and n.kind = :kind and n.market = :market`, { state, kind, market })
      .andWhere('n.valid_from <= :day and (n.valid_until is null or n.valid_until >= :day)', { day })
      .orderBy('n.state', 'DESC')
      .limit(1)
      .getOne();
  }
}
