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

export const RENEWAL_OUTCOMES = ['renewed', 'moved', 'non_renewed', 'lapsed'] as const;
/** `moved`: to another carrier. `non_renewed`: the carrier did not offer it. `lapsed`: nobody bound anything. */
export type RenewalOutcome = (typeof RENEWAL_OUTCOMES)[number];

/** The renewal of one policy, from its opening to what became of it. */
@Entity('renewals')
export class Renewal {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** the one that expires */
  @RefColumn() policyId!: string;
  @DayColumn() openedOn!: string;
  /** the one that takes its place */
  @RefColumn({ nullable: true }) renewalPolicyId!: string | null;
  @TextColumn({ nullable: true }) outcome!: RenewalOutcome | null;
  @TextColumn() outcomeWhy!: string;
  @InstantColumn({ nullable: true }) closedAt!: Date | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
