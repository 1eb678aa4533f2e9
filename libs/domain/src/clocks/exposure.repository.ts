import type { Day, Severity } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { FindingKind } from '../findings/finding.entity.js';

/** A service that no carrier has confirmed under a policy that may not reach it. */
export interface ExposureRow {
  readonly findingId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly serviceLineId: string;
  readonly serviceName: string;
  readonly policyId: string;
  readonly policyNumber: string;
  readonly kind: FindingKind;
  readonly verdict: 'arguable' | 'gap';
  readonly severity: Severity;
  readonly toldOn: Day;
  readonly exposedSince: Day;
  /** the request that asks about it; null: none does yet */
  readonly request: {
    readonly id: string;
    readonly caseNumber: string;
    readonly status: EndorsementStatus;
  } | null;
}

/** Absent members do not restrict. */
export interface ExposureFilter {
  readonly clientId: string | null;
  readonly accountManagerId: string | null;
}

export type ExposurePlace = readonly [since: Day, findingId: string];

interface Candidate {
  readonly id: string;
  readonly since: Day;
}

@Injectable()
export class ExposureRepository {
  /**
   * The longest exposed first, after the given place. Open findings are read off their index in that order, and those that
   * a carrier has confirmed are passed over, until the page is full: a page costs the same wherever it lies.
   */
  async list(
    tx: Tx,
    filter: ExposureFilter,
    most: number,
    after: ExposurePlace | null,
  ): Promise<ExposureRow[]> {
    const found: ExposureRow[] = [];
    const batch = 2 * most;
    let place = after;
    for (;;) {
      const candidates = await this.candidates(tx, filter, batch, place);
      const ids = candidates.map(({ id }) => id);
      found.push(...(await tx.query<ExposureRow>(EXPOSED, [tx.tenantId, ids])));
      const last = candidates.at(-1);
      if (found.length >= most || !last || candidates.length < batch) return found.slice(0, most);
      place = [last.since, last.id];
    }
  }

  private candidates(
    tx: Tx,
    { clientId, accountManagerId }: ExposureFilter,
    most: number,
    after: ExposurePlace | null,
  ): Promise<Candidate[]> {
    const [since, id] = after ?? ['-infinity', '00000000-0000-0000-0000-000000000000'];
    const filters = [
      { value: clientId, sql: (place: string) => `and f.client_id = ${place}` },
      { value: accountManagerId, sql: (place: string) => `and f.client_id in (${CLIENTS_OF} ${place})` },
    ].filter(({ value }) => value !== null);
    const values = [tx.tenantId, since, id, most];
    const conditions = filters.map((filter, i) => filter.sql(`$${values.length + i + 1}`));
    return tx.query<Candidate>([OPEN_FINDINGS, ...conditions, IN_ORDER].join(' '), [
      ...values,
      ...filters.map(({ value }) => value),
    ]);
  }
}

const OPEN_FINDINGS = `
  select f.id, f.exposed_since as since from findings f
   where f.tenant_id = $1 and f.cured_at is null and (f.exposed_since, f.id) > ($2::date, $3::uuid)`;
const CLIENTS_OF = `select c.id from clients c where c.tenant_id = $1 and c.account_manager_id =`;
const IN_ORDER = `order by f.exposed_since, f.id limit $4`;

/**
 * Those of the findings that are still exposed. Confirmed in writing by somebody who may bind is exposed no longer, though
 * its wording is still to be proven.
 */
const EXPOSED = `
  select f.id as "findingId", f.client_id as "clientId", c.name as "clientName", s.id as "serviceLineId",
         s.name as "serviceName", p.id as "policyId", p.policy_number as "policyNumber", f.kind, f.verdict, f.severity,
         s.told_on as "toldOn", f.exposed_since as "exposedSince", q.request
    from findings f
    join clients c on c.tenant_id = f.tenant_id and c.id = f.client_id
    join service_lines s on s.tenant_id = f.tenant_id and s.id = f.service_line_id
    join policies p on p.tenant_id = f.tenant_id and p.id = f.policy_id
    left join lateral (
      select jsonb_build_object('id', r.id, 'caseNumber', r.case_number, 'status', r.status) as request,
             rf.asked_at is not null and exists (
               select 1 from carrier_answers a where a.tenant_id = rf.tenant_id and a.request_id = rf.request_id
                  and a.kind = 'confirmation' and a.may_bind and a.in_writing) as confirmed
        from endorsement_request_findings rf
        join endorsement_requests r on r.tenant_id = rf.tenant_id and r.id = rf.request_id
       where rf.tenant_id = f.tenant_id and rf.finding_id = f.id and rf.open limit 1) q on true
   where f.tenant_id = $1 and f.id = any($2::uuid[]) and c.status <> 'former' and q.confirmed is not true
   order by f.exposed_since, f.id`;
