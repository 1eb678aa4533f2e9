import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';

@Injectable()
export class ExtendedReportingRepository {
  /** Whether a letter with the advice about the policy was released to the client. */
  async isReleased(tx: Tx, policyId: string): Promise<boolean> {
    const rows = await tx.query(
      `select 1 from letters l
         join messages m on m.tenant_id = l.tenant_id and m.letter_id = l.id
        where l.tenant_id = $1 and l.policy_id = $2 and l.kind = 'extended_reporting_advice' and m.released_at is not null
        limit 1`,
      [tx.tenantId, policyId],
    );
    return rows.length > 0;
  }
}
