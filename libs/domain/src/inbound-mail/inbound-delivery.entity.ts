import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, TenantId, TextColumn } from '../database/columns.js';

/** A message as the gateway handed it in, byte for byte. */
@Entity('inbound_deliveries')
export class InboundDelivery {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  /** the gateway's own; taken once */
  @TextColumn() deliveryId!: string;
  @Column('bytea', { select: false }) content!: Buffer;
  @Column('integer') byteSize!: number;
  /** of the bytes, hex */
  @TextColumn() sha256!: string;
  @InstantColumn() receivedAt!: Date;
}
