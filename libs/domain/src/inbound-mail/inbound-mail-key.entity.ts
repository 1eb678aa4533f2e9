import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId } from '../database/columns.js';

/** A key with which the brokerage's mail gateway signs what it hands in. */
@Entity('inbound_mail_keys')
export class InboundMailKey {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @Column('bytea', { select: false }) secretBox!: Buffer;
  @RefColumn() createdBy!: string;
  @InstantColumn() createdAt!: Date;
  /** from when on it counts no more; null: it is the newest */
  @InstantColumn({ nullable: true }) endsAt!: Date | null;
}
