import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { RemarketTrigger, type RemarketKind } from './remarket-trigger.entity.js';

/** Where a trigger belongs, and the record that it follows from. */
interface Found {
  readonly clientId: string;
  readonly policyId: string;
  readonly renewalId: string;
  readonly policyNumber: string;
  readonly cause: string;
}

export interface FoundExposure extends Found {
  readonly since: Day;
  readonly services: readonly string[];
  readonly percent: number;
}

export interface FoundRise extends Found {
  readonly expiringMinor: number;
  readonly offeredMinor: number;
  readonly currency: string;
}

export interface FoundNotice extends Found {
  readonly kind: Extract<RemarketKind, 'non_renewal' | 'conditional_renewal'>;
  readonly receivedOn: Day;
  readonly givenBy: string;
}

export interface FoundDecline extends Found {
  readonly caseNumber: string;
  /** the brokerage decided itself to ask other carriers */
  readonly remarket: boolean;
}

export type NewTrigger = Pick<
  RemarketTrigger,
  'clientId' | 'policyId' | 'renewalId' | 'kind' | 'cause' | 'evidence' | 'diaryEntryId'
>;

/** Each finder looks at the open renewals (of one policy, or all) and leaves out causes that are on record. */
@Injectable()
export class RemarketTriggerRepository {
  /** Services first sold since the newest application, or since inception, that make up so much of the revenue. */
  exposures(tx: Tx, policyId: string | null, percent: number): Promise<FoundExposure[]> {
    return tx.query(EXPOSURES, [tx.tenantId, policyId, percent]);
  }

  /** Offers of the same carrier that cost so many percent more than the expiring policy. */
  async rises(tx: Tx, policyId: string | null, percent: number): Promise<FoundRise[]> {
    const rows = await tx.query<Found & { expiringMinor: string; offeredMinor: string; currency: string }>(
      RISES,
      [tx.tenantId, policyId, percent],
    );
    return rows.map((row) => ({
      ...row,
      expiringMinor: Number(row.expiringMinor),
      offeredMinor: Number(row.offeredMinor),
    }));
  }

  notices(tx: Tx, policyId: string | null): Promise<FoundNotice[]> {
    return tx.query(NOTICES, [tx.tenantId, policyId]);
  }

  /** Requests that the carrier declined, or that were followed up by asking other carriers. */
  declines(tx: Tx, policyId: string | null): Promise<FoundDecline[]> {
    return tx.query(DECLINES, [tx.tenantId, policyId]);
  }

  async insertOnce(tx: Tx, trigger: NewTrigger): Promise<string | null> {
    const { clientId, policyId, renewalId, kind, cause, evidence, diaryEntryId } = trigger;
    const rows = await tx.query<{ id: string }>(
      `insert into remarket_triggers (tenant_id, id, client_id, policy_id, renewal_id, kind, cause, evidence, diary_entry_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (tenant_id, policy_id, cause) do nothing returning id`,
      [tx.tenantId, newId(), clientId, policyId, renewalId, kind, cause, evidence, diaryEntryId],
    );
    return rows[0]?.id ?? null;
  }

  get(tx: Tx, id: string): Promise<RemarketTrigger> {
    return getRecord(tx, RemarketTrigger, id, 'remarket trigger');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<RemarketTrigger>): Promise<RemarketTrigger> {
    return updateRecord(tx, RemarketTrigger, 'remarket trigger', id, version, changes);
  }

  /** In the order in which they were found. */
  byPolicyIds(tx: Tx, policyIds: readonly string[]): Promise<RemarketTrigger[]> {
    const where = { tenantId: tx.tenantId, policyId: In([...policyIds]) };
    return tx.manager.find(RemarketTrigger, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }
}

const OPEN = `
  with open as (
    select r.tenant_id, r.id as renewal_id, r.client_id, r.policy_id, p.policy_number, p.issuing_company_id,
           coalesce((select max(a.signed_on) from applications a where a.tenant_id = p.tenant_id and a.policy_id = p.id),
                    p.effective_on) as since
      from renewals r
      join policies p on p.tenant_id = r.tenant_id and p.id = r.policy_id
     where r.tenant_id = $1 and r.closed_at is null and p.cancelled_on is null
       and ($2::uuid is null or r.policy_id = $2)),
  found as (`;
const WHERE = `o.client_id as "clientId", o.policy_id as "policyId", o.renewal_id as "renewalId", o.policy_number as "policyNumber"`;
const NEW = `)
  select f.* from found f
   where not exists (select 1 from remarket_triggers t
                      where t.tenant_id = $1 and t.policy_id = f."policyId" and t.cause = f.cause)
   order by f."policyId", f.cause`;

/** While one waits for an answer, another service makes no second one. */
const EXPOSURES = `${OPEN}
    select ${WHERE}, 'exposure:' || max(s.id::text) as cause, o.since,
           array_agg(s.name order by lower(s.name), s.id) as services, sum(s.pct_revenue)::float8 as percent
      from open o
      join service_lines s on s.tenant_id = o.tenant_id and s.client_id = o.client_id
       and s.retired_on is null and coalesce(s.first_sold_on, s.told_on) > o.since
     where not exists (select 1 from remarket_triggers t where t.tenant_id = $1 and t.policy_id = o.policy_id
                          and t.kind = 'exposure_change' and t.answer is null)
     group by o.client_id, o.policy_id, o.renewal_id, o.policy_number, o.since
    having sum(s.pct_revenue) >= $3${NEW}`;

const RISES = `${OPEN}
    select ${WHERE}, 'premium:' || x.id as cause, x.expiring_premium_minor as "expiringMinor",
           x.premium_minor as "offeredMinor", x.currency
      from open o
      join renewal_options x on x.tenant_id = o.tenant_id and x.policy_id = o.policy_id
       and x.issuing_company_id = o.issuing_company_id
     where x.premium_minor * 100 >= x.expiring_premium_minor * (100 + $3::int)
       and x.expiring_premium_minor > 0${NEW}`;

const NOTICES = `${OPEN}
    select ${WHERE}, 'notice:' || n.id as cause, n.kind, n.received_on as "receivedOn", n.given_by as "givenBy"
      from open o
      join renewal_notices n on n.tenant_id = o.tenant_id and n.policy_id = o.policy_id
     where n.kind in ('non_renewal', 'conditional_renewal')${NEW}`;

const DECLINES = `${OPEN}
    select ${WHERE}, 'request:' || q.id as cause, q.case_number as "caseNumber", q.status <> 'declined_by_carrier' as remarket
      from open o
      join endorsement_requests q on q.tenant_id = o.tenant_id and q.policy_id = o.policy_id
     where q.status = 'declined_by_carrier'
        or exists (select 1 from request_follow_ups u
                    where u.tenant_id = q.tenant_id and u.request_id = q.id and u.kind = 'remarket')${NEW}`;
