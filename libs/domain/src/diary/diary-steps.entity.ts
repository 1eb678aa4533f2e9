import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';
import type { PlannedEntry, StepsOf } from './diary-plan.js';

/** What a brokerage enters when a case begins to wait for something, in place of the usual steps. */
@Entity('diary_steps')
export class DiarySteps {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @TextColumn() waitsFor!: StepsOf;
  /** null: taken back, so that the usual ones count again */
  @Column('jsonb', { nullable: true }) steps!: PlannedEntry[] | null;
  @RefColumn() changedBy!: string;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
