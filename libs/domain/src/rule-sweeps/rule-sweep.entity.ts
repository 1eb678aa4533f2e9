import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const SWEEP_STATES = ['running', 'ready', 'applied', 'discarded', 'superseded'] as const;
/** `ready`: the whole book is read, and a person decides. `superseded`: the rules changed again before anybody did. */
export type SweepState = (typeof SWEEP_STATES)[number];

/** A reading of the book with another rule set, to see what would change before anything does. */
@Entity('rule_sweeps')
export class RuleSweep {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  /** rule sets of the reviews that it is held against */
  @TextColumn({ array: true }) fromVersions!: string[];
  @TextColumn() toVersion!: string;
  @TextColumn() state!: SweepState;
  /** null: the worker noticed */
  @RefColumn({ nullable: true }) startedBy!: string | null;
  @InstantColumn() startedAt!: Date;
  @InstantColumn({ nullable: true }) readyAt!: Date | null;
  @RefColumn({ nullable: true }) decidedBy!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Date | null;
  /** of a discarded or superseded one */
  @TextColumn() why!: string;
  @Version() version!: number;
}
