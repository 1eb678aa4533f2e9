import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** What a user proves itself with. Same id as the user; kept apart so that no list of people carries it. */
@Entity('credentials')
export class Credential {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn({ nullable: true }) clientId!: string | null;
  /** argon2id */
  @TextColumn() passwordHash!: string;
  /** AES-256-GCM under a derived key; null until enrolment begins */
  @Column('bytea', { nullable: true }) totpSecret!: Buffer | null;
  @InstantColumn({ nullable: true }) totpConfirmedAt!: Date | null;
  /** the last 30-second step that was accepted: a code works once */
  @Column('bigint', { nullable: true }) totpLastStep!: string | null;
  @InstantColumn() updatedAt!: Date;
}
