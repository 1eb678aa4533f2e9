import { Column, Entity } from 'typeorm';
import { Id, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** The message itself (position 0) or one of its attachments, as a file of the client that it was filed to. */
@Entity('inbound_mail_papers')
export class InboundMailPaper {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() mailId!: string;
  @RefColumn() clientId!: string;
  @Column('integer') position!: number;
  @TextColumn() filename!: string;
  /** what it is where it was taken, what it claims to be where it was not */
  @TextColumn() mediaType!: string;
  @Column('integer') byteSize!: number;
  /** null: it was refused */
  @RefColumn({ nullable: true }) uploadId!: string | null;
  /** why it was refused; empty where it was taken */
  @TextColumn() refusal!: string;
}
