import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const FOLLOW_UP_KINDS = [
  'narrower_wording',
  'ask_again',
  'renewal_request',
  'remarket',
  'stop_selling',
  'accept_gap',
] as const;
/**
 * What is done after a request ended without curing its findings. `narrower_wording` and `ask_again` pass them to a
 * draft; with the others they stay with the ended request, so that no review asks the same again.
 */
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What was decided after a request ended. Never edited: the latest one counts. */
@Entity('request_follow_ups')
export class RequestFollowUp {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @TextColumn() kind!: FollowUpKind;
  /** the narrower wording that is asked for next */
  @TextColumn() wording!: string;
  /** for the brokerage */
  @TextColumn() note!: string;
  /** the client's signed acceptance of the gap */
  @RefColumn({ nullable: true }) decisionId!: string | null;
  /** the draft that the findings passed to */
  @RefColumn({ nullable: true }) draftId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
