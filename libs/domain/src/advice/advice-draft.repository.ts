import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { AdviceDraft } from './advice-draft.entity.js';

type NewDraft = Omit<AdviceDraft, 'tenantId' | 'id' | 'version' | 'createdAt' | 'updatedAt'>;

@Injectable()
export class AdviceDraftRepository {
  /** False when the finding has a draft already. */
  async insertOnce(tx: Tx, d: NewDraft): Promise<boolean> {
    const rows = await tx.query(
      `insert into advice_drafts (tenant_id, id, client_id, finding_id, treatment, words, consequence, offered_again_of,
                                  prepared_for, prepared_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (tenant_id, finding_id) do nothing returning id`,
      [
        tx.tenantId,
        newId(),
        d.clientId,
        d.findingId,
        d.treatment,
        d.words,
        d.consequence,
        d.offeredAgainOf,
        d.preparedFor,
        d.preparedBy,
      ],
    );
    return rows.length > 0;
  }

  insert(tx: Tx, values: NewDraft): Promise<AdviceDraft> {
    return insertRecord(tx, AdviceDraft, values);
  }

  /** Throws `record/changed`. */
  update(tx: Tx, id: string, version: number, changes: Partial<AdviceDraft>): Promise<AdviceDraft> {
    return updateRecord(tx, AdviceDraft, 'prepared advice', id, version, changes);
  }

  /** Of findings that are still open, in the order in which they were prepared. */
  byFindingIds(tx: Tx, findingIds: readonly string[]): Promise<AdviceDraft[]> {
    return this.open(tx).andWhere('d.finding_id = any(:findingIds)', { findingIds }).getMany();
  }

  /** Likewise, of clients. */
  byClientIds(tx: Tx, clientIds: readonly string[]): Promise<AdviceDraft[]> {
    return this.open(tx).andWhere('d.client_id = any(:clientIds)', { clientIds }).getMany();
  }

  /** The drafts are given: they are advice from now on. */
  async delete(tx: Tx, findingIds: readonly string[]): Promise<void> {
    await tx.query('delete from advice_drafts where tenant_id = $1 and finding_id = any($2::uuid[])', [
      tx.tenantId,
      findingIds,
    ]);
  }

  private open(tx: Tx): SelectQueryBuilder<AdviceDraft> {
    return tx.manager
      .createQueryBuilder(AdviceDraft, 'd')
      .where('d.tenant_id = :tenantId', { tenantId: tx.tenantId })
      .andWhere(FINDING_OPEN)
      .orderBy('d.created_at')
      .addOrderBy('d.id');
  }
}

const FINDING_OPEN = `exists (select 1 from findings f
  where f.tenant_id = d.tenant_id and f.id = d.finding_id and f.cured_at is null)`;
