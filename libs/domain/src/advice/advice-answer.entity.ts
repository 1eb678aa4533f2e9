import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';

export const ADVICE_ANSWERS = ['accepted', 'declined', 'please_quote'] as const;
export type AdviceAnswerKind = (typeof ADVICE_ANSWERS)[number];

/** What somebody with authority at the client answered to an advice. Never edited; the latest is in effect. */
@Entity('advice_answers')
export class AdviceAnswer {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() adviceId!: string;
  @TextColumn() answer!: AdviceAnswerKind;
  @RefColumn() contactId!: string;
  /** name and title as they were on the day */
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  /** on what the person's authority rests, in its own words */
  @TextColumn() authority!: string;
  @DayColumn() answeredOn!: string;
  @TextColumn() channel!: ClientChannel;
  /** of the PDF of the letter that the person had before it */
  @TextColumn() seenSha256!: string;
  @TextColumn() note!: string;
  /** the signed paper */
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
