import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { EndorsementStatus } from './endorsement-request.status.js';

/** Who moved a request, when and why. */
@Entity('endorsement_request_moves')
export class RequestMove {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  /** null for the opening */
  @TextColumn({ nullable: true }) fromStatus!: EndorsementStatus | null;
  @TextColumn() toStatus!: EndorsementStatus;
  @TextColumn() why!: string;
  /** null: the system */
  @RefColumn({ nullable: true }) movedBy!: string | null;
  @InstantColumn() movedAt!: Date;
}
