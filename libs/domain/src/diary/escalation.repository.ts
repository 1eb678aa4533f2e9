import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import {
  EDITABLE_STATUSES,
  ENDED_STATUSES,
  ENDORSEMENT_STATUSES,
  type EndorsementStatus,
} from '../endorsements/endorsement-request.status.js';
import type { Escalation } from './diary-entry.entity.js';
import { WAITS_FOR } from './diary-plan.js';

export interface OpenCase {
  readonly id: string;
  readonly clientId: string;
  readonly caseNumber: string;
  readonly status: EndorsementStatus;
  /** when its policy expires, or was cancelled */
  readonly endsOn: Day;
}

export interface RaisedEntry {
  readonly id: string;
  readonly clientId: string;
  readonly title: string;
  readonly dueOn: Day;
  readonly escalation: Escalation;
}

export interface RaiseWhen {
  /** an entry that was due before is overdue */
  readonly overdueSince: Day;
  /** an entry that was due then or before goes to the supervisor */
  readonly lateSince: Day;
  /** so does what is open about a case whose policy ends then or before */
  readonly endingBy: Day;
  readonly at: Date;
}

const WAITING = ENDORSEMENT_STATUSES.filter((status) => WAITS_FOR[status] !== null);

@Injectable()
export class EscalationRepository {
  /** Open cases that ask for something, of policies that end then or before. */
  casesEndingBy(tx: Tx, day: Day): Promise<OpenCase[]> {
    return tx.query<OpenCase>(ENDING, [tx.tenantId, day, ENDED_STATUSES, EDITABLE_STATUSES]);
  }

  /** Cases that wait for somebody and have no open entry; a decline counts until it is followed up. */
  casesWithoutDate(tx: Tx): Promise<OpenCase[]> {
    return tx.query<OpenCase>(UNDATED, [tx.tenantId, WAITING]);
  }

  /** Escalates open entries, upwards only; answers those that went up. */
  raise(tx: Tx, { overdueSince, lateSince, endingBy, at }: RaiseWhen): Promise<RaisedEntry[]> {
    return tx.query<RaisedEntry>(RAISE, [tx.tenantId, overdueSince, lateSince, endingBy, at, ENDED_STATUSES]);
  }
}

const OPEN_CASE = `select r.id, r.client_id as "clientId", r.case_number as "caseNumber", r.status,
    least(p.expires_on, p.cancelled_on) as "endsOn"
  from endorsement_requests r
  join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
 where r.tenant_id = $1`;

const ENDING = `${OPEN_CASE} and least(p.expires_on, p.cancelled_on) <= $2
   and not (r.status = any ($3::text[]))
   and (not (r.status = any ($4::text[]))
        or exists (select 1 from endorsement_request_findings rf
                    where rf.tenant_id = r.tenant_id and rf.request_id = r.id and rf.open))
 order by r.id`;

const UNDATED = `${OPEN_CASE} and r.status = any ($2::text[])
   and not exists (select 1 from diary_entries e
                    where e.tenant_id = r.tenant_id and e.request_id = r.id and e.done_at is null)
   and not exists (select 1 from request_follow_ups f
                    where f.tenant_id = r.tenant_id and f.request_id = r.id and r.status = 'declined_by_carrier')
 order by r.id`;

/** A case that has ended is not about its policy's expiry any more. */
const RAISE = `
  with due as (
    select e.id,
           case when e.due_on <= $3 or least(p.expires_on, p.cancelled_on) <= $4 then 'supervisor' else 'overdue' end as level
      from diary_entries e
      left join endorsement_requests r
        on r.tenant_id = e.tenant_id and r.id = e.request_id and not (r.status = any ($6::text[]))
      left join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
     where e.tenant_id = $1 and e.done_at is null and e.escalation <> 'supervisor'
       and (e.due_on < $2 or least(p.expires_on, p.cancelled_on) <= $4)
     order by e.id for update of e),
  raised as (
    update diary_entries e set escalation = due.level, escalated_at = $5, version = e.version + 1
      from due
     where e.tenant_id = $1 and e.id = due.id and e.escalation <> due.level
    returning e.id, e.client_id, e.title, e.due_on, e.escalation)
  select id, client_id as "clientId", title, due_on as "dueOn", escalation from raised order by id`;
