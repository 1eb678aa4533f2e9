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

/** A dated step of a policy's renewal plan. */
@Entity('renewal_tasks')
export class RenewalTask {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  /** days from expiry: -120 is 120 days before it */
  @Column('integer') offsetDays!: number;
  @DayColumn() dueOn!: string;
  @TextColumn() title!: string;
  @InstantColumn({ nullable: true }) doneAt!: Date | null;
  @RefColumn({ nullable: true }) doneBy!: string | null;
  @Version() version!: number;
}
