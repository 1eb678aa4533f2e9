import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const ORDERED_KINDS = [
  'carrier_declined',
  'correction_request',
  'bind_order',
  'information_reply',
  'chaser',
  'client_update',
  'acord_175',
  'declination_acknowledgement',
  'coverage_gap_report',
  'extended_reporting_advice',
  'advice',
  'renewal_questionnaire',
  'wording_change_notice',
  'circumstance_sweep',
] as const;
/** The letters that are made because somebody, or a move of a request, asked for them. */
export type OrderedKind = (typeof ORDERED_KINDS)[number];

/** What a letter is about. */
export type LetterSubject = 'request' | 'policy' | 'client';

export const LETTER_SUBJECTS: Readonly<Record<OrderedKind, LetterSubject>> = {
  carrier_declined: 'request',
  correction_request: 'request',
  bind_order: 'request',
  information_reply: 'request',
  chaser: 'request',
  client_update: 'request',
  acord_175: 'request',
  declination_acknowledgement: 'request',
  coverage_gap_report: 'client',
  extended_reporting_advice: 'policy',
  advice: 'client',
  renewal_questionnaire: 'policy',
  wording_change_notice: 'client',
  circumstance_sweep: 'policy',
};

/** A letter that is wanted. Never edited; the worker makes it, once. */
@Entity('letter_orders')
export class LetterOrder {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** of a letter about a request */
  @RefColumn({ nullable: true }) requestId!: string | null;
  /** of a letter about a policy as a whole */
  @RefColumn({ nullable: true }) policyId!: string | null;
  @TextColumn() kind!: OrderedKind;
  /** the broker's own words, of a reply */
  @TextColumn() text!: string;
  /** the move, follow-up or order itself that it follows from: one letter of a kind for each */
  @RefColumn() causeId!: string;
  /** null: the system */
  @RefColumn({ nullable: true }) orderedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}

const AUDITED = { request: 'endorsement_request', policy: 'policy', client: 'client' } as const;

/** The record that a letter is about, as the audit trail names it. */
export function auditedSubject({ kind, clientId, requestId, policyId }: LetterOrder) {
  return { subjectKind: AUDITED[LETTER_SUBJECTS[kind]], subjectId: requestId ?? policyId ?? clientId };
}
