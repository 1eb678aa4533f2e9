import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import { ORDERED_KINDS } from './letter-order.entity.js';

export const LETTER_KINDS = ['endorsement_request', 'receipt_notice', ...ORDERED_KINDS] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** A rendered letter with the facts it was made from. Never edited: a change makes another version. */
@Entity('letters')
export class Letter {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @TextColumn() kind!: LetterKind;
  @RefColumn({ nullable: true }) requestId!: string | null;
  @RefColumn({ nullable: true }) policyId!: string | null;
  @RefColumn({ nullable: true }) serviceLineId!: string | null;
  /** the order that it answers; null: made from the request or the service line itself */
  @RefColumn({ nullable: true }) orderId!: string | null;
  @Column('integer') version!: number;
  @TextColumn() subject!: string;
  @Column('jsonb') facts!: object;
  @TextColumn({ select: false }) html!: string;
  @Column('bytea', { select: false }) pdf!: Buffer;
  @Column('bytea', { select: false }) docx!: Buffer;
  /** of the PDF, hex */
  @TextColumn() sha256!: string;
  @InstantColumn() createdAt!: Date;
}
