import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { storableJson } from '../reviews/storable-json.js';
import { OptionChoice } from './option-choice.entity.js';
import { OptionReview } from './option-review.entity.js';
import { QuotedForm } from './quoted-form.entity.js';
import { RenewalOption } from './renewal-option.entity.js';

const LATEST_FIRST = { createdAt: 'DESC', id: 'DESC' } as const;

export type NewOptionReview = Omit<
  OptionReview,
  'tenantId' | 'id' | 'attestedBy' | 'attestedAt' | 'version' | 'createdAt'
>;

@Injectable()
export class RenewalOptionRepository {
  insert(tx: Tx, values: Omit<RenewalOption, 'tenantId' | 'id' | 'createdAt'>): Promise<RenewalOption> {
    return insertRecord(tx, RenewalOption, values);
  }

  get(tx: Tx, id: string): Promise<RenewalOption> {
    return getRecord(tx, RenewalOption, id, 'renewal option');
  }

  /** The latest first. */
  byPolicyIds(tx: Tx, policyIds: readonly string[]): Promise<RenewalOption[]> {
    const where = { tenantId: tx.tenantId, policyId: In([...policyIds]) };
    return tx.manager.find(RenewalOption, { where, order: LATEST_FIRST });
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<RenewalOption[]> {
    return tx.manager.find(RenewalOption, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  insertForm(tx: Tx, values: Omit<QuotedForm, 'tenantId' | 'id' | 'createdAt'>): Promise<QuotedForm> {
    return insertRecord(tx, QuotedForm, values);
  }

  /** In the order in which they were entered. */
  forms(tx: Tx, optionIds: readonly string[]): Promise<QuotedForm[]> {
    const where = { tenantId: tx.tenantId, optionId: In([...optionIds]) };
    return tx.manager.find(QuotedForm, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  insertReview(tx: Tx, values: NewOptionReview): Promise<OptionReview> {
    return insertRecord(tx, OptionReview, JSON.parse(storableJson(values)) as NewOptionReview);
  }

  getReview(tx: Tx, id: string): Promise<OptionReview> {
    return getRecord(tx, OptionReview, id, 'reading of a quoted form');
  }

  attest(tx: Tx, id: string, version: number, attestedBy: string, attestedAt: Date): Promise<OptionReview> {
    return updateRecord(tx, OptionReview, 'reading of a quoted form', id, version, {
      attestedBy,
      attestedAt,
    });
  }

  /** The latest first. */
  reviews(tx: Tx, optionIds: readonly string[]): Promise<OptionReview[]> {
    const where = { tenantId: tx.tenantId, optionId: In([...optionIds]) };
    return tx.manager.find(OptionReview, { where, order: LATEST_FIRST });
  }

  async newestReview(tx: Tx, optionId: string): Promise<OptionReview | null> {
    const [review] = await this.reviews(tx, [optionId]);
    return review ?? null;
  }

  insertChoice(tx: Tx, values: Omit<OptionChoice, 'tenantId' | 'id' | 'createdAt'>): Promise<OptionChoice> {
    return insertRecord(tx, OptionChoice, values);
  }

  /** The latest first. */
  choices(tx: Tx, policyIds: readonly string[]): Promise<OptionChoice[]> {
    const where = { tenantId: tx.tenantId, policyId: In([...policyIds]) };
    return tx.manager.find(OptionChoice, { where, order: LATEST_FIRST });
  }

  /** What the policy was bound for as a renewal itself; null: not on record. */
  async boundFor(tx: Tx, policyId: string): Promise<{ premiumMinor: number; currency: string } | null> {
    const [bound] = await tx.query<{ premiumMinor: string; currency: string }>(
      `select o.premium_minor as "premiumMinor", o.currency from renewals r
         join renewal_bindings b on b.tenant_id = r.tenant_id and b.renewal_id = r.id
         join renewal_options o on o.tenant_id = b.tenant_id and o.id = b.option_id
        where r.tenant_id = $1 and r.renewal_policy_id = $2`,
      [tx.tenantId, policyId],
    );
    return bound ? { premiumMinor: Number(bound.premiumMinor), currency: bound.currency } : null;
  }

  /** Requests about the policy that have not ended, in the order of their numbers. */
  openRequests(
    tx: Tx,
    policyId: string,
    ended: readonly string[],
  ): Promise<{ id: string; caseNumber: string }[]> {
    return tx.query(
      `select id, case_number as "caseNumber" from endorsement_requests
        where tenant_id = $1 and policy_id = $2 and not (status = any($3)) order by case_number`,
      [tx.tenantId, policyId, ended],
    );
  }
}
