import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import type { Finding } from './finding.entity.js';
import { kindOf, type FindingChanges, type OpenFinding } from './reconcile.js';

/** A finding as the workbench shows it. */
export type FindingView = Omit<Finding, 'tenantId'>;

/** Which findings of a client: by default those that are not cured. */
export interface FindingFilter {
  readonly clientId: string;
  readonly includeCured: boolean;
}

const VIEW = `f.id, f.client_id as "clientId", f.policy_id as "policyId", f.service_line_id as "serviceLineId",
  f.kind, f.verdict, f.reasons, f.severity, f.opened_review_id as "openedReviewId",
  f.latest_review_id as "latestReviewId", f.opened_at as "openedAt", f.exposed_since as "exposedSince",
  f.cured_review_id as "curedReviewId",
  f.cured_at as "curedAt", f.cured_by as "curedBy"`;

const WORST_FIRST = `order by f.cured_at desc nulls first,
  array_position(array['critical', 'high', 'medium', 'low'], f.severity), f.opened_at, f.id`;

@Injectable()
export class FindingRepository {
  openOfClient(tx: Tx, clientId: string): Promise<OpenFinding[]> {
    return tx.query<OpenFinding>(
      `select id, policy_id as "policyId", service_line_id as "serviceLineId", kind, verdict, reasons, severity
         from findings where tenant_id = $1 and client_id = $2 and cured_at is null order by id`,
      [tx.tenantId, clientId],
    );
  }

  async apply(tx: Tx, clientId: string, reviewId: string, changes: FindingChanges): Promise<void> {
    await this.open(tx, clientId, reviewId, changes.opened);
    await this.confirm(tx, reviewId, changes.standing);
    await this.cure(tx, reviewId, changes.cured);
  }

  private async open(
    tx: Tx,
    clientId: string,
    reviewId: string,
    opened: FindingChanges['opened'],
  ): Promise<void> {
    if (opened.length === 0) return;
    const rows = opened.map((verdict) => ({ id: newId(), kind: kindOf(verdict), ...verdict }));
    await tx.query(OPEN, [tx.tenantId, clientId, reviewId, JSON.stringify(rows.map(columnsOf))]);
  }

  private async confirm(tx: Tx, reviewId: string, standing: FindingChanges['standing']): Promise<void> {
    if (standing.length === 0) return;
    const rows = standing.map(({ finding, verdict }) =>
      columnsOf({ kind: kindOf(verdict), ...verdict, id: finding.id }),
    );
    await tx.query(
      `update findings f
          set latest_review_id = $2, kind = n.kind, verdict = n.verdict, reasons = n.reasons, severity = n.severity
         from jsonb_to_recordset($3::jsonb) as n(id uuid, kind text, verdict text, reasons text[], severity text)
        where f.tenant_id = $1 and f.id = n.id`,
      [tx.tenantId, reviewId, JSON.stringify(rows)],
    );
  }

  private async cure(tx: Tx, reviewId: string, cured: FindingChanges['cured']): Promise<void> {
    if (cured.length === 0) return;
    await tx.query(
      `update findings f set cured_review_id = $2, cured_at = clock_timestamp(), cured_by = c.by
         from unnest($3::uuid[], $4::text[]) as c(id, by)
        where f.tenant_id = $1 and f.id = c.id`,
      [tx.tenantId, reviewId, cured.map(({ finding }) => finding.id), cured.map(({ by }) => by)],
    );
  }

  /** Open ones first, the worst first. */
  list(tx: Tx, { clientId, includeCured }: FindingFilter): Promise<FindingView[]> {
    return tx.query<FindingView>(['select', VIEW, BY_CLIENT, WORST_FIRST].join(' '), [
      tx.tenantId,
      [clientId],
      includeCured,
    ]);
  }

  openByClientIds(tx: Tx, clientIds: readonly string[]): Promise<FindingView[]> {
    return tx.query<FindingView>(['select', VIEW, BY_CLIENT, WORST_FIRST].join(' '), [
      tx.tenantId,
      clientIds,
      false,
    ]);
  }

  listByIds(tx: Tx, ids: readonly string[]): Promise<FindingView[]> {
    return tx.query<FindingView>(
      ['select', VIEW, 'from findings f where f.tenant_id = $1 and f.id = any($2::uuid[])', WORST_FIRST].join(
        ' ',
      ),
      [tx.tenantId, ids],
    );
  }

  /** Findings of these requests, with the request each belongs to; also those that have left it. */
  byRequestIds(
    tx: Tx,
    requestIds: readonly string[],
  ): Promise<(FindingView & { requestId: string; asked: boolean })[]> {
    return tx.query(
      ['select rf.request_id as "requestId", rf.open as asked,', VIEW, BY_REQUEST, WORST_FIRST].join(' '),
      [tx.tenantId, requestIds],
    );
  }
}

/** Exposed since the brokerage was told; since this review, where an earlier one found the service within. */
const OPEN = `
  insert into findings (tenant_id, id, client_id, policy_id, service_line_id, kind, verdict, reasons, severity,
                        opened_review_id, latest_review_id, exposed_since)
  select $1, f.id, $2, f."policyId", f."serviceId", f.kind, f.verdict, f.reasons, f.severity, $3, $3,
         case when exists (
           select 1 from reviews r join verdicts v on v.tenant_id = r.tenant_id and v.review_id = r.id
            where r.tenant_id = $1 and r.client_id = $2 and r.id <> $3 and v.service_line_id = s.id
              and v.verdict = 'in_scope') then n.as_of else s.told_on end
    from jsonb_to_recordset($4::jsonb) as f(id uuid, "policyId" uuid, "serviceId" uuid, kind text, verdict text,
         reasons text[], severity text)
    join service_lines s on s.tenant_id = $1 and s.id = f."serviceId"
    join reviews n on n.tenant_id = $1 and n.id = $3`;

const BY_CLIENT = `from findings f
  where f.tenant_id = $1 and f.client_id = any($2::uuid[]) and ($3 or f.cured_at is null)`;

const BY_REQUEST = `from endorsement_request_findings rf
  join findings f on f.tenant_id = rf.tenant_id and f.id = rf.finding_id
  where rf.tenant_id = $1 and rf.request_id = any($2::uuid[])`;

function columnsOf<T extends Record<'id' | 'kind' | 'verdict' | 'reasons' | 'severity', unknown>>(
  row: T,
): object {
  const { id, kind, verdict, reasons, severity } = row;
  const { policyId, serviceId } = row as { policyId?: unknown; serviceId?: unknown };
  return { id, kind, verdict, reasons, severity, policyId, serviceId };
}
