import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** One signed-in device: the family of its refresh tokens, of which only hashes are kept. */
@Entity('sessions')
export class Session {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() userId!: string;
  @RefColumn({ nullable: true }) clientId!: string | null;
  /** of the part that all tokens of the family share: finds the session even for a token long spent */
  @Column('bytea') familyHash!: Buffer;
  @Column('bytea') tokenHash!: Buffer;
  /** the token before this one: a retry of a lost reply, or reuse */
  @Column('bytea', { nullable: true }) previousTokenHash!: Buffer | null;
  @InstantColumn() rotatedAt!: Date;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) revokedAt!: Date | null;
  @TextColumn({ nullable: true }) revokedReason!: string | null;
  /** true when the second factor was shown; without it a session may only enrol one */
  @Column('boolean') mfa!: boolean;
  @TextColumn() userAgent!: string;
  @InstantColumn() createdAt!: Date;
}
