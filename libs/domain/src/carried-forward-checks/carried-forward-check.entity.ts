import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { CarriedEndorsement } from '../issued-wordings/carried-forward.service.js';

/** What a look at the renewed wording showed of the endorsements made during the expired term. Never edited. */
@Entity('carried_forward_checks')
export class CarriedForwardCheck {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** the policy that expired */
  @RefColumn() policyId!: string;
  @RefColumn() renewalId!: string;
  @RefColumn() renewalPolicyId!: string;
  @DayColumn() checkedOn!: string;
  @TextColumn() ruleSetVersion!: string;
  @Column('jsonb') endorsements!: CarriedEndorsement[];
  /** the renewed wording is in hand, and every endorsement was found in it */
  @Column('boolean') complete!: boolean;
  /** null: the forty-fifth day came */
  @RefColumn({ nullable: true }) checkedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
