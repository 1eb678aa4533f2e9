import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';

export const SWEEP_STEPS = ['circumstance_sweep', 'last_sweep'] as const;
/** The steps of a renewal on which a client is asked in writing for circumstances. */
export type SweepStep = (typeof SWEEP_STEPS)[number];

export const SWEEP_ANSWERS = ['none', 'reported'] as const;
export type SweepAnswerKind = (typeof SWEEP_ANSWERS)[number];

/** What a client answered when it was asked for circumstances. Never edited; another answer is another record. */
@Entity('sweep_answers')
export class SweepAnswer {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @TextColumn() step!: SweepStep;
  @TextColumn() answer!: SweepAnswerKind;
  /** the client's own, word for word */
  @TextColumn() words!: string;
  @RefColumn() contactId!: string;
  /** as they were on the day */
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  @DayColumn() givenOn!: string;
  @TextColumn() channel!: ClientChannel;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
