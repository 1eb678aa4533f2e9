import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId } from '../database/columns.js';

/** That a request asks about a finding. A finding is in at most one open request. */
@Entity('endorsement_request_findings')
export class RequestFinding {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @RefColumn() findingId!: string;
  @RefColumn() serviceLineId!: string;
  /** false once the finding is cured or left the request */
  @Column('boolean') open!: boolean;
  /** when the carrier was asked about it; null: it was not */
  @InstantColumn({ nullable: true }) askedAt!: Date | null;
}
