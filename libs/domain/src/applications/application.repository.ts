import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { NotFound } from '../errors.js';
import { Application } from './application.entity.js';

/** An application without its text. */
export interface ApplicationSummary extends Omit<Application, 'text'> {
  /** size of the text in UTF-8 */
  textBytes: number;
}

@Injectable()
export class ApplicationRepository {
  insert(tx: Tx, values: Partial<Application>): Promise<Application> {
    return insertRecord(tx, Application, values);
  }

  get(tx: Tx, id: string): Promise<Application> {
    return getRecord(tx, Application, id, 'application');
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Application[]> {
    return tx.manager.find(Application, { where: { tenantId: tx.tenantId, id: In([...ids]) } });
  }

  async exists(tx: Tx, policyId: string, signedOn: string, sha256: string): Promise<boolean> {
    const rows = await tx.query(
      `select id from applications where tenant_id = $1 and policy_id = $2 and signed_on = $3 and sha256 = $4`,
      [tx.tenantId, policyId, signedOn, sha256],
    );
    return rows.length > 0;
  }

  /** Without text, the latest first. */
  summaries(tx: Tx, policyIds: readonly string[]): Promise<ApplicationSummary[]> {
    return tx.query<ApplicationSummary>(SUMMARIES_OF_POLICIES, [tx.tenantId, policyIds]);
  }

  async summary(tx: Tx, id: string): Promise<ApplicationSummary> {
    const [found] = await tx.query<ApplicationSummary>(SUMMARY_BY_ID, [tx.tenantId, id]);
    if (!found) throw new NotFound('application');
    return found;
  }

  /** Of each policy the one signed last (entered last, where two were signed on a day), with its text. */
  latest(tx: Tx, policyIds: readonly string[]): Promise<Application[]> {
    return tx.query<Application>(
      `select distinct on (policy_id)
              tenant_id as "tenantId", id, client_id as "clientId", policy_id as "policyId", signed_on as "signedOn",
              signed_by as "signedBy", state, text, page_starts as "pageStarts", pages_without_text as "pagesWithoutText", parts_not_read as "partsNotRead", sha256, upload_id as "uploadId",
              created_by as "createdBy", created_at as "createdAt"
         from applications
        where tenant_id = $1 and policy_id = any ($2::uuid[])
        order by policy_id, signed_on desc, id desc`,
      [tx.tenantId, policyIds],
    );
  }
}

const SUMMARY = `
  select tenant_id as "tenantId", id, client_id as "clientId", policy_id as "policyId", signed_on as "signedOn",
         signed_by as "signedBy", state, octet_length(text) as "textBytes", page_starts as "pageStarts", pages_without_text as "pagesWithoutText", parts_not_read as "partsNotRead", sha256,
         upload_id as "uploadId", created_by as "createdBy", created_at as "createdAt"
    from applications
   where tenant_id = $1`;
const SUMMARIES_OF_POLICIES = `${SUMMARY} and policy_id = any ($2::uuid[]) order by signed_on desc, id desc`;
const SUMMARY_BY_ID = `${SUMMARY} and id = $2`;
