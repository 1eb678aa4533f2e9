import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** A quote in the words that were put before the client. Never edited: another quote makes another offer. */
@Entity('quote_offers')
export class QuoteOffer {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  /** the carrier's answer that it puts into words */
  @RefColumn() answerId!: string;
  @TextColumn() summary!: string;
  /** of the summary, UTF-8, hex: what a decision names as seen */
  @TextColumn() sha256!: string;
  @DayColumn({ nullable: true }) validUntil!: string | null;
  @RefColumn({ nullable: true }) releasedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
