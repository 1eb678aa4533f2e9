import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';

export const DECISION_KINDS = ['accept_quote', 'decline_request', 'accept_gap'] as const;
/** `accept_gap`: the client takes what the carrier issued (or refused) as it is, and signs for it. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What somebody with authority at the client decided about a request, and what it had seen. Never edited. */
@Entity('client_decisions')
export class ClientDecision {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @TextColumn() kind!: DecisionKind;
  /** the quote that was accepted */
  @RefColumn({ nullable: true }) answerId!: string | null;
  @RefColumn() contactId!: string;
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  /** on what the person's authority rests, in its own words */
  @TextColumn() authority!: string;
  @DayColumn() decidedOn!: string;
  @TextColumn() channel!: ClientChannel;
  /** of the document that the person had before it */
  @TextColumn() seenSha256!: string;
  @TextColumn() note!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
