import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';
import type { Role } from '../roles.js';

/** A person who signs in. E-mail is unique per brokerage. */
@Entity('users')
export class User {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @TextColumn() email!: string;
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  @TextColumn() role!: Role;
  /** set exactly for a client user */
  @RefColumn({ nullable: true }) clientId!: string | null;
  /** the producer's licence, as printed under a signature */
  @TextColumn() licenceNumber!: string;
  @InstantColumn({ nullable: true }) disabledAt!: Date | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
