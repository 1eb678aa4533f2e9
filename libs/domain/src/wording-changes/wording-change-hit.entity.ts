import type { Severity, Verdict, VerdictKind } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import { Id, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const HIT_STEPS = ['worse', 'better'] as const;
export type HitStep = (typeof HIT_STEPS)[number];

/** How a service stands, with the words that decide. */
export type HitVerdict = Pick<
  Verdict,
  'code' | 'verdict' | 'reasons' | 'severity' | 'explanation' | 'question' | 'onlyIf' | 'evidence'
>;

/** One service that a change of wording would move, under one policy. Never edited. */
@Entity('wording_change_hits')
export class WordingChangeHit {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() changeId!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() serviceLineId!: string;
  @TextColumn() step!: HitStep;
  /** with the change */
  @TextColumn() verdict!: VerdictKind;
  @TextColumn() severity!: Severity;
  @Column('jsonb') before!: HitVerdict;
  @Column('jsonb') after!: HitVerdict;
}
