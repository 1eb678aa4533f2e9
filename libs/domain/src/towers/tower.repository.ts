import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { CONFIRMED_STATUSES } from '../endorsements/endorsement-request.status.js';
import { newId } from '../ids.js';
import type { TowerRequest } from './tower-request.entity.js';
import type { LayerRow } from './tower.js';

/** A request whose change the carriers above are asked to follow. */
export interface Foot {
  readonly id: string;
  readonly clientId: string;
  readonly policyId: string;
  readonly caseNumber: string;
  readonly effectiveOn: Day;
}

/** From its confirmation until it is closed. */
const CHANGING = CONFIRMED_STATUSES.filter((status) => status !== 'closed');

@Injectable()
export class TowerRepository {
  /**
   * Policies above that run on the effective date, that are not cancelled by then, and whose carriers are not asked yet; the
   * lowest first.
   */
  async unasked(tx: Tx, { id, policyId, effectiveOn }: Foot): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `with recursive above as (
         select id, 1 as height from policies where tenant_id = $1 and underlying_policy_id = $2
         union all
         select p.id, a.height + 1 from policies p join above a on p.tenant_id = $1 and p.underlying_policy_id = a.id
          where a.height < 50)
       select p.id from above a join policies p on p.tenant_id = $1 and p.id = a.id
        where p.effective_on <= $4 and p.expires_on > $4 and (p.cancelled_on is null or p.cancelled_on > $4)
          and not exists (select 1 from tower_requests t
                           where t.tenant_id = $1 and t.underlying_request_id = $3 and t.policy_id = p.id)
        order by a.height, p.id`,
      [tx.tenantId, policyId, id, effectiveOn],
    );
    return rows.map((row) => row.id);
  }

  /** The policy's draft, if it has one. */
  async draftOf(tx: Tx, policyId: string): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `select id from endorsement_requests where tenant_id = $1 and policy_id = $2 and status = 'draft' for update`,
      [tx.tenantId, policyId],
    );
    return row?.id ?? null;
  }

  async insert(tx: Tx, values: Omit<TowerRequest, 'tenantId' | 'id'>): Promise<void> {
    const { clientId, underlyingRequestId, policyId, requestId, createdAt } = values;
    await tx.query(
      `insert into tower_requests (tenant_id, id, client_id, underlying_request_id, policy_id, request_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.tenantId, newId(), clientId, underlyingRequestId, policyId, requestId, createdAt],
    );
  }

  /** Whether it only follows the change of a policy beneath: the layers above were asked with that one. */
  async follows(tx: Tx, requestId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from tower_requests where tenant_id = $1 and request_id = $2 limit 1`,
      [tx.tenantId, requestId],
    );
    return rows.length > 0;
  }

  /** Requests that follow this one and are still edited. */
  async editedAbove(tx: Tx, requestId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select r.id from tower_requests t
         join endorsement_requests r on r.tenant_id = t.tenant_id and r.id = t.request_id
        where t.tenant_id = $1 and t.underlying_request_id = $2 and r.status in ('draft', 'broker_review')`,
      [tx.tenantId, requestId],
    );
    return rows.map((row) => row.id);
  }

  /** All confirmed and not closed requests that follow no other. */
  changing(tx: Tx): Promise<Foot[]> {
    return tx.query<Foot>(
      `select r.id, r.client_id as "clientId", r.policy_id as "policyId", r.case_number as "caseNumber",
              r.effective_on as "effectiveOn"
         from endorsement_requests r
        where r.tenant_id = $1 and r.status = any($2)
          and exists (select 1 from policies p where p.tenant_id = r.tenant_id and p.underlying_policy_id = r.policy_id)
          and not exists (select 1 from tower_requests t where t.tenant_id = r.tenant_id and t.request_id = r.id)
        order by r.id`,
      [tx.tenantId, CHANGING],
    );
  }

  /** The towers that these requests are the foot of; none for a request that nobody was asked to follow. */
  layers(tx: Tx, requestIds: readonly string[]): Promise<LayerRow[]> {
    return tx.query<LayerRow>(
      `with feet as (
         select distinct tenant_id, underlying_request_id as id from tower_requests
          where tenant_id = $1 and underlying_request_id = any($2::uuid[]))
       select f.id as "footId", r.policy_id as "policyId", r.id as "requestId", r.status, 0 as place, r.created_at as at
         from feet f join endorsement_requests r on r.tenant_id = f.tenant_id and r.id = f.id
       union all
       select t.underlying_request_id, t.policy_id, t.request_id, r.status, 1, t.created_at
         from tower_requests t
         left join endorsement_requests r on r.tenant_id = t.tenant_id and r.id = t.request_id
        where t.tenant_id = $1 and t.underlying_request_id = any($2::uuid[])
        order by 1, place, at, 3`,
      [tx.tenantId, requestIds],
    );
  }
}
