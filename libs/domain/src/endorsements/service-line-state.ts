import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import { requirePermission } from '../permissions.js';

export const SERVICE_LINE_STATES = ['received', 'with_your_broker', 'asked_of_carrier'] as const;
/**
 * Where a reported service stands, as the client may know it: `received`, until its receipt notice is made;
 * `with_your_broker`; `asked_of_carrier`, once a request about it was submitted. It says nothing of any verdict, finding
 * or draft: those are the broker's working papers.
 */
export type ServiceLineState = (typeof SERVICE_LINE_STATES)[number];

export interface StateOfServiceLine {
  readonly serviceLineId: string;
  readonly state: ServiceLineState;
}

/** Answers the state of service lines from what the actor's own rows show. */
@Injectable()
export class ServiceLineStateService {
  constructor(private readonly db: TenantDb) {}

  byIds(actor: Actor, serviceLineIds: readonly string[]): Promise<StateOfServiceLine[]> {
    requirePermission(actor, 'service_line:read');
    return this.db.read(actor, (tx) =>
      tx.query<StateOfServiceLine>(
        `select s.id as "serviceLineId",
                case
                  when exists (select 1 from endorsement_request_findings rf
                                where rf.tenant_id = s.tenant_id and rf.service_line_id = s.id
                                  and rf.asked_at is not null) then 'asked_of_carrier'
                  when exists (select 1 from letters l where l.tenant_id = s.tenant_id and l.service_line_id = s.id
                                  and l.kind = 'receipt_notice') then 'with_your_broker'
                  else 'received'
                end as state
           from service_lines s where s.tenant_id = $1 and s.id = any($2::uuid[])`,
        [tx.tenantId, serviceLineIds],
      ),
    );
  }
}
