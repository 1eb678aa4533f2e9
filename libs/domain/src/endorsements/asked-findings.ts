import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

/** A finding that a sent request put to the carrier. */
export interface AskedFinding {
  readonly requestId: string;
  readonly findingId: string;
  readonly serviceLineId: string;
}

/** What sent requests asked about, whatever became of it since. */
@Injectable()
export class AskedFindings {
  of(tx: Tx, requestIds: readonly string[]): Promise<AskedFinding[]> {
    return tx.query<AskedFinding>(
      `select request_id as "requestId", finding_id as "findingId", service_line_id as "serviceLineId"
         from endorsement_request_findings
        where tenant_id = $1 and request_id = any($2::uuid[]) and asked_at is not null
        order by request_id, service_line_id, finding_id`,
      [tx.tenantId, requestIds],
    );
  }
}
