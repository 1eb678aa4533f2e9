import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** A policy that a change of wording is about, read once. */
@Entity('wording_change_policies')
export class WordingChangePolicy {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() changeId!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @DayColumn() countsFrom!: string;
  /** true: it counts with the renewal on that day */
  @Column('boolean') renewal!: boolean;
  @InstantColumn({ nullable: true }) readAt!: Date | null;
  @TextColumn({ nullable: true }) ruleSetVersion!: string | null;
  /** why it could not be read; empty: it was, or is still waiting */
  @TextColumn() notRead!: string;
}
