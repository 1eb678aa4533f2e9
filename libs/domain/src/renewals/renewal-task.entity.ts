import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';
import type { RenewalStepKey } from './renewal-plan.js';

/** A dated step of a policy's renewal plan. */
@Entity('renewal_tasks')
export class RenewalTask {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @TextColumn() step!: RenewalStepKey;
  /** days from expiry: -120 is 120 days before it */
  @Column('integer') offsetDays!: number;
  @DayColumn() dueOn!: string;
  @TextColumn() title!: string;
  @InstantColumn({ nullable: true }) doneAt!: Date | null;
  /** null: a fact did it, not a person */
  @RefColumn({ nullable: true }) doneBy!: string | null;
  /** the fact by which it is done, or what its doer said */
  @TextColumn() doneWhy!: string;
  /** where it stands in the diary, or last stood; null: not yet */
  @RefColumn({ nullable: true }) diaryEntryId!: string | null;
  @Version() version!: number;
}
