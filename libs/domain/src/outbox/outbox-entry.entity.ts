import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { JobName } from './jobs.js';

/** Work that a change asks for; it commits with the change and stays until done. */
@Entity('outbox')
export class OutboxEntry {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn({ nullable: true }) clientId!: string | null;
  @TextColumn() name!: JobName;
  /** ids only */
  @Column('jsonb') payload!: object;
  @InstantColumn() createdAt!: Date;
  /** the relay's lease: after it, an entry that is not done is offered again */
  @Column('timestamptz') offeredUntil!: Date;
  /** times a worker began it; counted before the work, so that a job that kills its worker is noticed */
  @Column('integer') starts!: number;
  /** times it failed */
  @Column('integer') attempts!: number;
  @TextColumn({ nullable: true }) lastError!: string | null;
  @InstantColumn({ nullable: true }) doneAt!: Date | null;
  /** given up after too many attempts; a person may retry it */
  @InstantColumn({ nullable: true }) deadAt!: Date | null;
}
