import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const ADVICE_SIDES = ['client', 'brokerage'] as const;
export type AdviceSide = (typeof ADVICE_SIDES)[number];

/** A question of the client about an advice, or the brokerage's reply. Both have it, and neither edits it. */
@Entity('advice_lines')
export class AdviceLine {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() adviceId!: string;
  @TextColumn() side!: AdviceSide;
  @TextColumn() body!: string;
  @RefColumn() writtenBy!: string;
  @InstantColumn() createdAt!: Date;
}
