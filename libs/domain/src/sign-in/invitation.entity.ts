import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { Role } from '../roles.js';

/** A single-use link by which a person joins a brokerage. */
@Entity('invitations')
export class Invitation {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @TextColumn() email!: string;
  @TextColumn() name!: string;
  @TextColumn() role!: Role;
  @RefColumn({ nullable: true }) clientId!: string | null;
  @Column('bytea') tokenHash!: Buffer;
  @InstantColumn() expiresAt!: Date;
  @InstantColumn({ nullable: true }) acceptedAt!: Date | null;
  @InstantColumn({ nullable: true }) recalledAt!: Date | null;
  @RefColumn({ nullable: true }) invitedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
