import type { Verdict } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import type { Review } from './review.entity.js';
import { storableJson } from './storable-json.js';
import type { VerdictRecord } from './verdict.entity.js';

export type NewReview = Omit<Review, 'tenantId' | 'createdAt'>;

/** A review without its inputs, which are long and read only to run it again. */
export type ReviewSummary = Omit<Review, 'tenantId' | 'inputs'>;

/** How far a job that was asked for has come. */
export interface RunState {
  readonly id: string;
  readonly clientId: string;
  readonly doneAt: Date | null;
  readonly deadAt: Date | null;
}

const SUMMARY = `id, client_id as "clientId", cause_id as "causeId", trigger, as_of as "asOf",
  rule_set_version as "ruleSetVersion", policies, created_at as "createdAt"`;

@Injectable()
export class ReviewRepository {
  async existsForCause(tx: Tx, causeId: string): Promise<boolean> {
    const rows = await tx.query(`select 1 from reviews where tenant_id = $1 and cause_id = $2`, [
      tx.tenantId,
      causeId,
    ]);
    return rows.length > 0;
  }

  async insert(tx: Tx, review: NewReview): Promise<void> {
    await tx.query(
      `insert into reviews (tenant_id, id, client_id, cause_id, trigger, as_of, rule_set_version, inputs, policies, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp())`,
      [
        tx.tenantId,
        review.id,
        review.clientId,
        review.causeId,
        review.trigger,
        review.asOf,
        review.ruleSetVersion,
        storableJson(review.inputs),
        storableJson(review.policies),
      ],
    );
  }

  async insertVerdicts(
    tx: Tx,
    reviewId: string,
    clientId: string,
    verdicts: readonly Verdict[],
  ): Promise<void> {
    const rows = verdicts.map((verdict) => ({ id: newId(), ...verdict }));
    await tx.query(
      `insert into verdicts (tenant_id, id, client_id, review_id, policy_id, service_line_id, code, components,
                             confidence, verdict, reasons, severity, evidence, rules, explanation, question, only_if)
       select $1, v.id, $2, $3, v."policyId", v."serviceId", v.code, v.components, v.confidence, v.verdict, v.reasons,
              v.severity, v.evidence, v.rules, v.explanation, v.question, v."onlyIf"
         from jsonb_to_recordset($4::jsonb) as v(id uuid, "policyId" uuid, "serviceId" uuid, code text,
              components text[], confidence real, verdict text, reasons text[], severity text, evidence jsonb,
              rules text[], explanation text, question text, "onlyIf" text)`,
      [tx.tenantId, clientId, reviewId, storableJson(rows)],
    );
  }

  /** The newest review of each of these clients that has one. */
  latestByClientIds(tx: Tx, clientIds: readonly string[]): Promise<ReviewSummary[]> {
    return tx.query<ReviewSummary>(['select distinct on (client_id)', SUMMARY, LATEST].join(' '), [
      tx.tenantId,
      clientIds,
    ]);
  }

  listByIds(tx: Tx, ids: readonly string[]): Promise<ReviewSummary[]> {
    return tx.query<ReviewSummary>(
      ['select', SUMMARY, 'from reviews where tenant_id = $1 and id = any($2::uuid[])'].join(' '),
      [tx.tenantId, ids],
    );
  }

  async byCause(tx: Tx, causeId: string): Promise<ReviewSummary | null> {
    const [review] = await tx.query<ReviewSummary>(
      ['select', SUMMARY, 'from reviews where tenant_id = $1 and cause_id = $2'].join(' '),
      [tx.tenantId, causeId],
    );
    return review ?? null;
  }

  verdictsByReviewIds(tx: Tx, reviewIds: readonly string[]): Promise<Omit<VerdictRecord, 'tenantId'>[]> {
    return tx.query(
      `select v.id, v.client_id as "clientId", v.review_id as "reviewId", v.policy_id as "policyId",
              v.service_line_id as "serviceLineId", v.code, v.components, v.confidence, v.verdict, v.reasons,
              v.severity, v.evidence, v.rules, v.explanation, v.question, v.only_if as "onlyIf"
         from verdicts v join service_lines s on s.tenant_id = v.tenant_id and s.id = v.service_line_id
        where v.tenant_id = $1 and v.review_id = any($2::uuid[])
        order by array_position(array['gap', 'arguable', 'in_scope'], v.verdict),
                 array_position(array['critical', 'high', 'medium', 'low'], v.severity), lower(s.name), v.id`,
      [tx.tenantId, reviewIds],
    );
  }

  async runState(tx: Tx, id: string): Promise<RunState | null> {
    const [state] = await tx.query<RunState>(
      `select id, client_id as "clientId", done_at as "doneAt", dead_at as "deadAt"
         from outbox where tenant_id = $1 and id = $2 and name = 'client.review'`,
      [tx.tenantId, id],
    );
    return state ?? null;
  }
}

const LATEST = `from reviews where tenant_id = $1 and client_id = any($2::uuid[])
  order by client_id, created_at desc, id desc`;
