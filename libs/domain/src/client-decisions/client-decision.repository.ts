import { Injectable } from '@nestjs/common';
import { getRecord, insertRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { ClientDecision } from './client-decision.entity.js';

@Injectable()
export class ClientDecisionRepository {
  insert(tx: Tx, values: Omit<ClientDecision, 'tenantId' | 'id' | 'createdAt'>): Promise<ClientDecision> {
    return insertRecord(tx, ClientDecision, values);
  }

  /** Throws `record/not_found`. */
  get(tx: Tx, id: string): Promise<ClientDecision> {
    return getRecord(tx, ClientDecision, id, 'client decision');
  }

  /** The latest first. */
  byRequestIds(tx: Tx, requestIds: readonly string[]): Promise<ClientDecision[]> {
    return tx.manager
      .createQueryBuilder(ClientDecision, 'd')
      .where('d.tenant_id = :tenantId and d.request_id = any(:requestIds)', {
        tenantId: tx.tenantId,
        requestIds,
      })
      .orderBy('d.created_at', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .getMany();
  }

  /** Whether a letter, a quote's summary or a paper of the client, as far as the actor sees it, has that hash. */
  async isOnFile(tx: Tx, clientId: string, sha256: string): Promise<boolean> {
    const [found] = await tx.query<{ known: boolean }>(
      `select exists (select 1 from letters where tenant_id = $1 and client_id = $2 and sha256 = $3)
           or exists (select 1 from quote_offers where tenant_id = $1 and client_id = $2 and sha256 = $3)
           or exists (select 1 from uploads where tenant_id = $1 and client_id = $2 and sha256 = $3) as known`,
      [tx.tenantId, clientId, sha256],
    );
    return found?.known ?? false;
  }
}
