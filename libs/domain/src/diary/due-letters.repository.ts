import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { EndorsementStatus } from '../endorsements/endorsement-request.status.js';
import type { DiaryKind } from './diary-entry.entity.js';

/** An open entry of a case whose day has come, and which asks for a letter. */
export interface DueEntry {
  readonly id: string;
  readonly clientId: string;
  readonly requestId: string;
}

@Injectable()
export class DueLettersRepository {
  /**
   * The latest entry of the kind that is due in each case, while the case stands so, its sending is not held, and no
   * letter was ordered for another open entry of the kind: a letter that waits for its release is not doubled.
   */
  due(tx: Tx, kind: DiaryKind, day: Day, statuses: readonly EndorsementStatus[]): Promise<DueEntry[]> {
    return tx.query<DueEntry>(DUE, [tx.tenantId, kind, day, statuses]);
  }
}

const DUE = `
  select distinct on (e.request_id) e.id, e.client_id as "clientId", e.request_id as "requestId"
    from diary_entries e
    join endorsement_requests r on r.tenant_id = e.tenant_id and r.id = e.request_id and r.status = any ($4::text[])
   where e.tenant_id = $1 and e.kind = $2 and e.due_on <= $3 and e.done_at is null and e.cause is not null
     and not exists (select 1 from sending_holds h
                      where h.tenant_id = e.tenant_id and h.request_id = e.request_id
                        and (h.principal_released_at is null or h.client_released_on is null))
     and not exists (select 1 from diary_entries x
                       join letter_orders o on o.tenant_id = x.tenant_id and o.cause_id = x.id
                      where x.tenant_id = e.tenant_id and x.request_id = e.request_id and x.kind = e.kind
                        and x.done_at is null)
   order by e.request_id, e.due_on desc, e.id desc`;
