import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** Who did what, when, to which record. Inserted with the change; chained by the sealer within a second. */
@Entity('audit_entries')
export class AuditEntry {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn({ nullable: true }) clientId!: string | null;
  @InstantColumn() at!: Date;
  /** null: the system */
  @RefColumn({ nullable: true }) actorId!: string | null;
  @TextColumn() action!: string;
  @TextColumn() subjectKind!: string;
  @RefColumn({ nullable: true }) subjectId!: string | null;
  @Column('jsonb') detail!: object;
}
