import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId } from '../database/columns.js';

/** That a request asks the carrier of an excess policy to follow the change that another request brought about. */
@Entity('tower_requests')
export class TowerRequest {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** whose change is to be followed */
  @RefColumn() underlyingRequestId!: string;
  /** the excess policy */
  @RefColumn() policyId!: string;
  /** which asks its carrier */
  @RefColumn() requestId!: string;
  @InstantColumn() createdAt!: Date;
}
