import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from './columns.js';

/** A mutation's idempotency key with the result it led to. */
@Entity('idempotency_keys')
export class OnceKeyRecord {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() userId!: string;
  @RefColumn({ nullable: true }) clientId!: string | null;
  @TextColumn() key!: string;
  @TextColumn() requestHash!: string;
  @Column('jsonb', { nullable: true }) result!: object | null;
  @InstantColumn() createdAt!: Date;
}
