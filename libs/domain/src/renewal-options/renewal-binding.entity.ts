import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId } from '../database/columns.js';

/** That a renewal was bound: on which option, reading and choice, and by whom. Never edited, once per renewal. */
@Entity('renewal_bindings')
export class RenewalBinding {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() renewalId!: string;
  @RefColumn() optionId!: string;
  @RefColumn() reviewId!: string;
  @RefColumn() choiceId!: string;
  @RefColumn() renewalPolicyId!: string;
  @DayColumn() boundOn!: string;
  @RefColumn() boundBy!: string;
  @InstantColumn() createdAt!: Date;
}
