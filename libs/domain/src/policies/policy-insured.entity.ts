import { Entity } from 'typeorm';
import { DayColumn, Id, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const INSURED_KINDS = ['named', 'additional'] as const;
export type InsuredKind = (typeof INSURED_KINDS)[number];

/** Who is insured under a policy, in the name that the declarations print. */
@Entity('policy_insureds')
export class PolicyInsured {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @TextColumn() kind!: InsuredKind;
  /** exactly as declared */
  @TextColumn() name!: string;
  /** the client's entity that it is, once somebody has matched them */
  @RefColumn({ nullable: true }) entityId!: string | null;
  @DayColumn() fromOn!: string;
  @DayColumn({ nullable: true }) toOn!: string | null;
}
