import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const ORDERED_KINDS = [
  'carrier_declined',
  'correction_request',
  'bind_order',
  'information_reply',
  'chaser',
  'declination_acknowledgement',
  'coverage_gap_report',
] as const;
/** The letters that are made because somebody, or a move of a request, asked for them. */
export type OrderedKind = (typeof ORDERED_KINDS)[number];

/** A letter that is wanted. Never edited; the worker makes it, once. */
@Entity('letter_orders')
export class LetterOrder {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** null: the letter is about the client as a whole */
  @RefColumn({ nullable: true }) requestId!: string | null;
  @TextColumn() kind!: OrderedKind;
  /** the broker's own words, of a reply */
  @TextColumn() text!: string;
  /** the move, follow-up or order itself that it follows from: one letter of a kind for each */
  @RefColumn() causeId!: string;
  /** null: the system */
  @RefColumn({ nullable: true }) orderedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
