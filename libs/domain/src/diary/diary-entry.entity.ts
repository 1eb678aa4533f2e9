import { Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';

export const DIARY_KINDS = [
  'client_authority',
  'send',
  'receipt',
  'chaser',
  'tell_client',
  'supervisor',
  'information_reply',
  'present_quote',
  'client_decision',
  'binding',
  'check',
  'deliver',
  'close',
  're_offer',
  'advice',
  'follow_up',
  'policy_expiring',
  'no_next_step',
  'renewal',
  'reply_received',
  'message_bounced',
  'questionnaire',
  'circumstance',
  'remarket',
  'application_drift',
  'other',
] as const;
/** What an entry reminds of. People make `other`; the rest follow from a case, a renewal or an application. */
export type DiaryKind = (typeof DIARY_KINDS)[number];

export const ESCALATIONS = ['none', 'overdue', 'supervisor'] as const;
/** How far up an entry has gone. It never goes down again. */
export type Escalation = (typeof ESCALATIONS)[number];

/** What somebody has to do by a day: about a client, one of its policies or one of its cases. */
@Entity('diary_entries')
export class DiaryEntry {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn({ nullable: true }) policyId!: string | null;
  @RefColumn({ nullable: true }) requestId!: string | null;
  @TextColumn() kind!: DiaryKind;
  @TextColumn() title!: string;
  /** null: nobody yet */
  @RefColumn({ nullable: true }) ownerId!: string | null;
  @DayColumn() dueOn!: string;
  @TextColumn() escalation!: Escalation;
  @InstantColumn({ nullable: true }) escalatedAt!: Date | null;
  /** why the system made it, once per cause; null: somebody wrote it */
  @TextColumn({ nullable: true }) cause!: string | null;
  @RefColumn({ nullable: true }) createdBy!: string | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn({ nullable: true }) doneAt!: Date | null;
  @RefColumn({ nullable: true }) doneBy!: string | null;
  @TextColumn() doneWhy!: string;
  /** the move that answered it */
  @RefColumn({ nullable: true }) doneMoveId!: string | null;
  /** the message that answered it */
  @RefColumn({ nullable: true }) doneMessageId!: string | null;
  @Version() version!: number;
}
