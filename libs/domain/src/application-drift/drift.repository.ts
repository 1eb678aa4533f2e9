import type { Severity } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { DriftFinding, type DriftEnd } from './drift-finding.entity.js';

/** Which drifts to list; null: whatever. */
export interface DriftFilter {
  readonly clientId: string | null;
  readonly policyId: string | null;
  readonly severity: Severity | null;
  readonly includeCleared: boolean;
}

/** Where a page ends: how weighty its last row is, since when it has been open, and its id. */
export type DriftPlace = readonly [rank: number, openedAt: string, id: string];

export interface DriftRow extends DriftFinding {
  readonly rank: number;
  readonly openedAtKey: string;
}

@Injectable()
export class DriftRepository {
  /** Of the clients, the worst first. */
  openByClientIds(tx: Tx, clientIds: readonly string[]): Promise<DriftFinding[]> {
    return this.open(tx).andWhere('d.client_id = any(:clientIds)', { clientIds }).getMany();
  }

  /** The worst first. */
  openOfPolicy(tx: Tx, policyId: string): Promise<DriftFinding[]> {
    return this.open(tx).andWhere('d.policy_id = :policyId', { policyId }).getMany();
  }

  insert(tx: Tx, values: Omit<DriftFinding, 'tenantId' | 'id'>): Promise<DriftFinding> {
    return insertRecord(tx, DriftFinding, values);
  }

  async update(tx: Tx, id: string, changes: Partial<DriftFinding>): Promise<void> {
    await tx.manager.update(DriftFinding, { tenantId: tx.tenantId, id }, changes);
  }

  async clear(tx: Tx, id: string, clearedAt: Date, clearedBy: DriftEnd): Promise<void> {
    await this.update(tx, id, { clearedAt, clearedBy });
  }

  /** Open ones first, the worst first, after the given place; at most `most` rows. */
  list(tx: Tx, filter: DriftFilter, after: DriftPlace | null, most: number): Promise<DriftRow[]> {
    return tx.query<DriftRow>(LIST, [
      tx.tenantId,
      filter.clientId,
      filter.policyId,
      filter.severity,
      filter.includeCleared,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      most,
    ]);
  }

  /** Which services the carrier of a policy was told of by requests that were sent. */
  async servicesTold(tx: Tx, policyId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `select distinct rf.service_line_id as id
         from endorsement_request_findings rf
         join endorsement_requests r on r.tenant_id = rf.tenant_id and r.id = rf.request_id
        where rf.tenant_id = $1 and r.policy_id = $2 and rf.asked_at is not null`,
      [tx.tenantId, policyId],
    );
    return rows.map(({ id }) => id);
  }

  private open(tx: Tx): SelectQueryBuilder<DriftFinding> {
    return tx.manager
      .createQueryBuilder(DriftFinding, 'd')
      .where('d.tenant_id = :tenantId and d.cleared_at is null', { tenantId: tx.tenantId })
      .orderBy(`array_position(array['critical', 'high', 'medium', 'low'], d.severity)`)
      .addOrderBy('d.opened_at')
      .addOrderBy('d.id');
  }
}

/** Cleared ones rank after all that are open. */
const LIST = `
  with ranked as (
    select d.*, array_position(array['critical', 'high', 'medium', 'low'], d.severity)
             + case when d.cleared_at is null then 0 else 4 end as rank
      from drift_findings d
     where d.tenant_id = $1
       and ($2::uuid is null or d.client_id = $2)
       and ($3::uuid is null or d.policy_id = $3)
       and ($4::text is null or d.severity = $4)
       and ($5 or d.cleared_at is null))
  select tenant_id as "tenantId", id, client_id as "clientId", policy_id as "policyId",
         application_id as "applicationId", line_key as "lineKey", topic, service_line_id as "serviceLineId",
         asset_class as "assetClass", title, state, reasons, severity, said, words, today, since,
         opened_at as "openedAt", cleared_at as "clearedAt", cleared_by as "clearedBy", rank,
         opened_at::text as "openedAtKey"
    from ranked
   where $6::int is null or (rank, opened_at, id) > ($6, $7::timestamptz, $8::uuid)
   order by rank, opened_at, id
   limit $9`;
