import type { Severity, Verdict } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import { Id, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** The worst first. */
export const SWEEP_CHANGE_KINDS = [
  'new_gap',
  'new_arguable',
  'worsened',
  'restated',
  'eased',
  'cured',
] as const;
/**
 * `worsened`: arguable, now a gap; `eased`: the other way. `restated`: stands as before, with other reasons, another
 * severity or another condition.
 */
export type SweepChangeKind = (typeof SWEEP_CHANGE_KINDS)[number];

/** How a service stood under the rules before. */
export type StoodVerdict = Pick<Verdict, 'verdict' | 'reasons' | 'severity' | 'onlyIf'>;

/** How it stands under the new ones, with the words that decide. */
export type SweptVerdict = StoodVerdict &
  Pick<Verdict, 'code' | 'explanation' | 'evidence' | 'question' | 'rules'>;

/** One service under one policy that the new rules see otherwise. Never edited. */
@Entity('rule_sweep_changes')
export class RuleSweepChange {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() sweepId!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() serviceLineId!: string;
  @TextColumn() kind!: SweepChangeKind;
  /** under the new rules */
  @TextColumn() severity!: Severity;
  /** null: the newest review did not judge it */
  @Column('jsonb', { nullable: true }) before!: StoodVerdict | null;
  @Column('jsonb') after!: SweptVerdict;
}
