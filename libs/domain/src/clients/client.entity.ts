import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const CLIENT_STATUSES = ['prospect', 'client', 'former'] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];

/** A managed service provider in the brokerage's book. */
@Entity('clients')
export class Client {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @TextColumn() name!: string;
  @TextColumn() status!: ClientStatus;
  @TextColumn() website!: string;
  /** state or country of its head office */
  @TextColumn() state!: string;
  /** the brokerage's own; never shown in the portal */
  @TextColumn() notes!: string;
  @RefColumn({ nullable: true }) producerId!: string | null;
  @RefColumn({ nullable: true }) accountManagerId!: string | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
