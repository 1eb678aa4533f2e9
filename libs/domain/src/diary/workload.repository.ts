import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { DiaryKind } from './diary-entry.entity.js';

/** How many open entries somebody has of a kind. */
export interface KindLoad {
  readonly kind: DiaryKind;
  readonly open: number;
  readonly overdue: number;
}

/** What one person has open; the person null: what belongs to nobody. */
export interface Workload {
  readonly userId: string | null;
  readonly name: string | null;
  readonly open: number;
  readonly dueToday: number;
  readonly overdue: number;
  readonly escalated: number;
  readonly byKind: readonly KindLoad[];
  /** who stands in today; null: the person is there */
  readonly standInId: string | null;
}

@Injectable()
export class WorkloadRepository {
  /** Every broker with access or with open entries, by name; what belongs to nobody comes last. */
  of(tx: Tx, today: Day): Promise<Workload[]> {
    return tx.query<Workload>(WORKLOAD, [tx.tenantId, today]);
  }
}

const WORKLOAD = `
  with kinds as (
    select owner_id, kind, count(*)::int as open,
           (count(*) filter (where due_on = $2))::int as due_today,
           (count(*) filter (where due_on < $2))::int as overdue,
           (count(*) filter (where escalation <> 'none'))::int as escalated
      from diary_entries where tenant_id = $1 and done_at is null
     group by owner_id, kind),
  loads as (
    select owner_id, sum(open)::int as open, sum(due_today)::int as due_today, sum(overdue)::int as overdue,
           sum(escalated)::int as escalated,
           jsonb_agg(jsonb_build_object('kind', kind, 'open', open, 'overdue', overdue) order by kind) as by_kind
      from kinds group by owner_id),
  people as (
    select id, name from users
     where tenant_id = $1
       and (id in (select owner_id from loads)
            or (role in ('principal', 'producer', 'account_manager') and disabled_at is null)))
  select p.id as "userId", p.name, coalesce(l.open, 0) as open, coalesce(l.due_today, 0) as "dueToday",
         coalesce(l.overdue, 0) as overdue, coalesce(l.escalated, 0) as escalated,
         coalesce(l.by_kind, '[]') as "byKind",
         (select a.stand_in_id from absences a
           where a.tenant_id = $1 and a.user_id = p.id and $2::date between a.from_on and a.until_on
           order by a.from_on limit 1) as "standInId"
    from people p full join loads l on l.owner_id = p.id
   order by p.name is null, lower(p.name), p.id`;
