import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const MESSAGE_STATES = ['ready', 'queued', 'sent', 'refused', 'bounced'] as const;
/**
 * `ready` waits for a person: to be released, for an address, or, where no mail server is configured, to be sent by hand.
 * `refused`: the mail server would not take it. `bounced`: it took it, and it came back.
 */
export type MessageState = (typeof MESSAGE_STATES)[number];

export const AUDIENCES = ['carrier', 'client'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A letter on its way to somebody. */
@Entity('messages')
export class Message {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn({ nullable: true }) requestId!: string | null;
  @RefColumn() letterId!: string;
  /** what goes out beside the letter: the data sheet of a request */
  @RefColumn({ nullable: true }) enclosedLetterId!: string | null;
  @TextColumn() audience!: Audience;
  @TextColumn() recipientName!: string;
  /** empty: none is on record */
  @TextColumn() recipientEmail!: string;
  /** as the header has it, with its angle brackets; given once */
  @TextColumn() messageId!: string;
  @TextColumn() subject!: string;
  @TextColumn() state!: MessageState;
  @Column('integer') attempts!: number;
  /** set before each try, so that a try that ended with its worker is seen */
  @InstantColumn({ nullable: true }) attemptedAt!: Date | null;
  @InstantColumn({ nullable: true }) sentAt!: Date | null;
  /** what the mail server, or the person who recorded it, said last */
  @TextColumn() answer!: string;
  /** null: nobody yet, or a move did */
  @RefColumn({ nullable: true }) releasedBy!: string | null;
  @InstantColumn({ nullable: true }) releasedAt!: Date | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
