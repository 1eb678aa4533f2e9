import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { AnsweringCompany } from './carrier-answer.entity.js';

/** One link by which an underwriter reads one version of a letter and answers it, without an account. */
@Entity('answer_links')
export class AnswerLink {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @Column('integer') letterVersion!: number;
  /** of the token, which is told once and kept nowhere */
  @Column('bytea', { select: false }) tokenHash!: Buffer;
  @TextColumn() recipientName!: string;
  @TextColumn() recipientEmail!: string;
  @TextColumn() company!: AnsweringCompany;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) openedAt!: Date | null;
  @InstantColumn({ nullable: true }) usedAt!: Date | null;
  @InstantColumn({ nullable: true }) revokedAt!: Date | null;
  @RefColumn() createdBy!: string;
  @InstantColumn() createdAt!: Date;
}
