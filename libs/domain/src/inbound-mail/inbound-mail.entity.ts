import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const INBOUND_MAIL_KINDS = ['reply', 'automatic', 'delay', 'bounce'] as const;
/**
 * `automatic`: written by a program, such as a notice of absence. `delay`, `bounce`: a mail system says that a message is late, or
 * did not arrive. `reply`: anything else.
 */
export type InboundMailKind = (typeof INBOUND_MAIL_KINDS)[number];

export const INBOUND_MAIL_STATES = ['unfiled', 'filed', 'set_aside'] as const;
export type InboundMailState = (typeof INBOUND_MAIL_STATES)[number];

/** `address`: it came to the address of a case. `thread`: it answers, or returns, a message of ours. */
export type PlacedBy = 'address' | 'thread';

/** A mail that came in. What it says is what its sender claims, and is never edited; only where it is filed changes. */
@Entity('inbound_mails')
export class InboundMail {
  @TenantId() tenantId!: string;
  /** that of its delivery */
  @Id() id!: string;
  @TextColumn() kind!: InboundMailKind;
  /** false: its parts could not be taken apart; the bytes are kept */
  @Column('boolean') readable!: boolean;
  @TextColumn() fromName!: string;
  @TextColumn() fromAddress!: string;
  @TextColumn({ array: true }) addressedTo!: string[];
  /** by its Date header */
  @InstantColumn({ nullable: true }) datedAt!: Date | null;
  @TextColumn() subject!: string;
  @TextColumn() text!: string;
  /** true: the text goes on in the message */
  @Column('boolean') textCut!: boolean;
  @TextColumn() messageId!: string;
  /** the Message-IDs that it answers */
  @TextColumn({ array: true }) answers!: string[];
  /** its newest Authentication-Results header: true as far as the gateway writes that one itself */
  @TextColumn() authentication!: string;
  /** what the mail system said, in a bounce or delay */
  @TextColumn() diagnostic!: string;
  @TextColumn({ array: true }) attachmentNames!: string[];
  @Column('integer') byteSize!: number;
  /** of the bytes as they came in, hex */
  @TextColumn() sha256!: string;
  @InstantColumn() receivedAt!: Date;
  /** null: nothing told where it belongs */
  @TextColumn({ nullable: true }) placedBy!: PlacedBy | null;
  /** the message that it marked as bounced */
  @RefColumn({ nullable: true }) bouncedMessageId!: string | null;
  @TextColumn() state!: InboundMailState;
  @RefColumn({ nullable: true }) clientId!: string | null;
  @RefColumn({ nullable: true }) requestId!: string | null;
  /** null: nobody; it was placed by itself, or is unfiled */
  @RefColumn({ nullable: true }) filedBy!: string | null;
  @InstantColumn({ nullable: true }) filedAt!: Date | null;
  /** why it was set aside */
  @TextColumn() why!: string;
  @Version() version!: number;
}
