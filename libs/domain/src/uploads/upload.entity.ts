import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const TEXT_STATES = ['text', 'needs_text'] as const;
/** `needs_text`: a scan whose words somebody must still type or paste. It is kept, and never judged. */
export type TextState = (typeof TEXT_STATES)[number];

/** A file as it came in, with the text that was found in it. */
@Entity('uploads')
export class Upload {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn({ nullable: true }) clientId!: string | null;
  @TextColumn() filename!: string;
  @TextColumn() mediaType!: string;
  @Column('integer') byteSize!: number;
  @TextColumn() sha256!: string;
  @Column('bytea', { select: false }) content!: Buffer;
  @TextColumn() state!: TextState;
  @TextColumn() text!: string;
  @Column('integer', { array: true }) pageStarts!: number[];
  /** 1-based pages on which no word was found, such as a scanned endorsement in a printed policy */
  @Column('integer', { array: true }) pagesWithoutText!: number[];
  /** attachments that gave no text, each with the reason */
  @TextColumn({ array: true }) partsNotRead!: string[];
  /** null: it came by mail */
  @RefColumn({ nullable: true }) createdBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
