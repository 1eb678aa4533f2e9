import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId } from '../database/columns.js';

/** A client that a sweep reads, once. */
@Entity('rule_sweep_clients')
export class RuleSweepClient {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() sweepId!: string;
  @RefColumn() clientId!: string;
  /** the newest review when the sweep began */
  @RefColumn() reviewId!: string;
  @InstantColumn({ nullable: true }) judgedAt!: Date | null;
  /** when the sweep was applied and a review of this client asked for; null without changes */
  @InstantColumn({ nullable: true }) askedAt!: Date | null;
}
