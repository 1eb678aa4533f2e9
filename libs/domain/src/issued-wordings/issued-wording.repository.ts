import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import { NotFound } from '../errors.js';
import { storableJson } from '../reviews/storable-json.js';
import type { Tx } from '../database/tx.js';
import { IssueCheck } from './issue-check.entity.js';
import { IssuedWording } from './issued-wording.entity.js';

/** An issued wording, and the document that now stands in its place. */
export interface StandingIssue {
  readonly issuedId: string;
  /** the wording itself or its successor; null: withdrawn */
  readonly wordingId: string | null;
}

@Injectable()
export class IssuedWordingRepository {
  insert(tx: Tx, values: Omit<IssuedWording, 'tenantId' | 'id' | 'createdAt'>): Promise<IssuedWording> {
    return insertRecord(tx, IssuedWording, values);
  }

  insertCheck(
    tx: Tx,
    values: Omit<IssueCheck, 'tenantId' | 'id' | 'createdAt' | 'version' | 'attestedBy' | 'attestedAt'>,
  ): Promise<IssueCheck> {
    const storable = JSON.parse(storableJson(values)) as typeof values;
    return insertRecord(tx, IssueCheck, storable);
  }

  /** Throws `record/not_found`. */
  getCheck(tx: Tx, id: string): Promise<IssueCheck> {
    return getRecord(tx, IssueCheck, id, 'check of an issued wording');
  }

  attest(tx: Tx, id: string, version: number, by: string, at: Date): Promise<IssueCheck> {
    const values = { attestedBy: by, attestedAt: at };
    return updateRecord(tx, IssueCheck, 'check of an issued wording', id, version, values);
  }

  /** The newest first. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<IssuedWording[]> {
    return tx.manager
      .createQueryBuilder(IssuedWording, 'w')
      .where('w.tenant_id = :tenantId and w.request_id = any(:requestIds)', {
        tenantId: tx.tenantId,
        requestIds,
      })
      .orderBy('w.created_at', 'DESC')
      .addOrderBy('w.id', 'DESC')
      .getMany();
  }

  /** Throws `record/not_found` when nothing was issued for the request. */
  async newest(tx: Tx, requestId: string): Promise<IssuedWording> {
    const [issued] = await this.byRequestIds(tx, [requestId]);
    if (!issued) throw new NotFound('issued wording of this request');
    return issued;
  }

  /** The newest check of an issued wording. */
  async newestCheck(tx: Tx, issuedId: string): Promise<IssueCheck | null> {
    const [check] = await this.checksByIssuedIds(tx, [issuedId]);
    return check ?? null;
  }

  /** The newest first. */
  byPolicyId(tx: Tx, policyId: string): Promise<IssuedWording[]> {
    return tx.manager
      .createQueryBuilder(IssuedWording, 'w')
      .where('w.tenant_id = :tenantId and w.policy_id = :policyId', { tenantId: tx.tenantId, policyId })
      .orderBy('w.created_at', 'DESC')
      .addOrderBy('w.id', 'DESC')
      .getMany();
  }

  /** The newest first. */
  checksByIssuedIds(tx: Tx, issuedIds: readonly string[]): Promise<IssueCheck[]> {
    return tx.manager
      .createQueryBuilder(IssueCheck, 'k')
      .where('k.tenant_id = :tenantId and k.issued_id = any(:issuedIds)', {
        tenantId: tx.tenantId,
        issuedIds,
      })
      .orderBy('k.created_at', 'DESC')
      .addOrderBy('k.id', 'DESC')
      .getMany();
  }

  /** What stands in the place of each: wordings are superseded, never edited. */
  standing(tx: Tx, issuedIds: readonly string[]): Promise<StandingIssue[]> {
    return tx.query<StandingIssue>(
      `with recursive line as (
         select w.id as issued_id, w.wording_id, 0 as step
           from issued_wordings w where w.tenant_id = $1 and w.id = any($2::uuid[])
         union all
         select l.issued_id, s.replaced_by_id, l.step + 1
           from line l join wording_supersessions s on s.tenant_id = $1 and s.id = l.wording_id)
       select distinct on (issued_id) issued_id as "issuedId", wording_id as "wordingId"
         from line order by issued_id, step desc`,
      [tx.tenantId, issuedIds],
    );
  }

  /** The document that stands because it was issued last for the request; null: none, or withdrawn. */
  async standingOf(tx: Tx, requestId: string): Promise<string | null> {
    const [newest] = await this.byRequestIds(tx, [requestId]);
    const [standing] = newest ? await this.standing(tx, [newest.id]) : [];
    return standing?.wordingId ?? null;
  }

  /** As the newest paper for another request of the policy prints it; null: none does. */
  async priorKnowledgeOn(tx: Tx, policyId: string, otherThan: string): Promise<Day | null> {
    const [paper] = await tx.query<{ day: Day }>(
      `select terms ->> 'priorKnowledgeOn' as day from issued_wordings
        where tenant_id = $1 and policy_id = $2 and request_id <> $3 and terms ->> 'priorKnowledgeOn' is not null
        order by created_at desc, id desc limit 1`,
      [tx.tenantId, policyId, otherThan],
    );
    return paper?.day ?? null;
  }
}
