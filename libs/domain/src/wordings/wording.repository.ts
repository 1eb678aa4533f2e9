import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { WordingSupersession } from './wording-supersession.entity.js';
import { Wording } from './wording.entity.js';

/** A wording without its text, and what became of it. */
export interface WordingSummary extends Omit<Wording, 'text'> {
  /** size of the text in UTF-8 */
  textBytes: number;
  /** null while it stands */
  supersededAt: Date | null;
  supersededBy: string | null;
  supersededWhy: string | null;
  /** null also where it was withdrawn without a successor */
  replacedById: string | null;
}

@Injectable()
export class WordingRepository {
  insert(tx: Tx, values: Partial<Wording>): Promise<Wording> {
    return insertRecord(tx, Wording, values);
  }

  get(tx: Tx, id: string): Promise<Wording> {
    return getRecord(tx, Wording, id, 'wording');
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Wording[]> {
    return tx.manager.find(Wording, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  /** That it no longer counts; happens once per wording. */
  async supersede(tx: Tx, values: Omit<WordingSupersession, 'tenantId' | 'createdAt'>): Promise<void> {
    await tx.manager.insert(WordingSupersession, { ...values, tenantId: tx.tenantId });
  }

  async isSuperseded(tx: Tx, id: string): Promise<boolean> {
    const rows = await tx.query(`select id from wording_supersessions where tenant_id = $1 and id = $2`, [
      tx.tenantId,
      id,
    ]);
    return rows.length > 0;
  }

  /** The standing wording of the policy with the same content, or undefined. */
  async standingWithHash(
    tx: Tx,
    policyId: string,
    sha256: string,
  ): Promise<Pick<Wording, 'id' | 'kind' | 'title'> | undefined> {
    const rows = await tx.query<Pick<Wording, 'id' | 'kind' | 'title'>>(
      `select w.id, w.kind, w.title from wordings w
        where w.tenant_id = $1 and w.policy_id = $2 and w.sha256 = $3
          and not exists (select 1 from wording_supersessions s where s.tenant_id = $1 and s.id = w.id)`,
      [tx.tenantId, policyId, sha256],
    );
    return rows[0];
  }

  /** With their text: those that stand, oldest first. */
  standing(tx: Tx, policyIds: readonly string[]): Promise<Wording[]> {
    return tx.query<Wording>(
      `select w.tenant_id as "tenantId", w.id, w.client_id as "clientId", w.policy_id as "policyId", w.kind, w.title,
              w.form_number as "formNumber", w.edition, w.effective_on as "effectiveOn", w.state, w.text,
              w.page_starts as "pageStarts", w.pages_without_text as "pagesWithoutText", w.parts_not_read as "partsNotRead", w.sha256, w.upload_id as "uploadId", w.issued_for_id as "issuedForId", w.created_by as "createdBy",
              w.created_at as "createdAt"
         from wordings w
        where w.tenant_id = $1 and w.policy_id = any ($2::uuid[])
          and not exists (select 1 from wording_supersessions s where s.tenant_id = $1 and s.id = w.id)
        order by w.id`,
      [tx.tenantId, policyIds],
    );
  }

  /** Without text: those that stand and those that were superseded, oldest first. */
  summaries(tx: Tx, policyIds: readonly string[]): Promise<WordingSummary[]> {
    return tx.query<WordingSummary>(SUMMARIES_OF_POLICIES, [tx.tenantId, policyIds]);
  }

  async summary(tx: Tx, id: string): Promise<WordingSummary> {
    const [found] = await tx.query<WordingSummary>(SUMMARY_BY_ID, [tx.tenantId, id]);
    if (!found) throw new NotFound('wording');
    return found;
  }
}

const SUMMARY = `
  select w.tenant_id as "tenantId", w.id, w.client_id as "clientId", w.policy_id as "policyId", w.kind, w.title,
         w.form_number as "formNumber", w.edition, w.effective_on as "effectiveOn", w.state,
         octet_length(w.text) as "textBytes", w.page_starts as "pageStarts", w.pages_without_text as "pagesWithoutText", w.parts_not_read as "partsNotRead", w.sha256, w.upload_id as "uploadId",
         w.issued_for_id as "issuedForId", w.created_by as "createdBy", w.created_at as "createdAt",
         s.created_at as "supersededAt", s.created_by as "supersededBy", s.why as "supersededWhy",
         s.replaced_by_id as "replacedById"
    from wordings w
    left join wording_supersessions s on s.tenant_id = $1 and s.id = w.id
   where w.tenant_id = $1`;
const SUMMARIES_OF_POLICIES = `${SUMMARY} and w.policy_id = any ($2::uuid[]) order by w.id`;
const SUMMARY_BY_ID = `${SUMMARY} and w.id = $2`;
