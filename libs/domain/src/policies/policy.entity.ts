import type { LineOfBusiness } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  MinorUnitsColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';

export const BINDING_AUTHORITIES = ['issuing_company', 'mga', 'wholesaler'] as const;
/** Which firm of the placement chain may bind. */
export type BindingAuthority = (typeof BINDING_AUTHORITIES)[number];

export const LAYERS = ['primary', 'excess'] as const;
export type Layer = (typeof LAYERS)[number];

/** One policy of a client, with its placement chain and layer. */
@Entity('policies')
export class Policy {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @TextColumn() line!: LineOfBusiness;
  @TextColumn() policyNumber!: string;
  @TextColumn() formEdition!: string;
  @DayColumn() effectiveOn!: string;
  /** the day on which the period ends */
  @DayColumn() expiresOn!: string;
  @DayColumn({ nullable: true }) cancelledOn!: string | null;
  /** null: none stated */
  @DayColumn({ nullable: true }) retroactiveOn!: string | null;
  /** ISO 4217, of all amounts here */
  @Column('char', { length: 3 }) currency!: string;
  @MinorUnitsColumn({ nullable: true }) limitPerClaimMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) limitAggregateMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) retentionMinor!: number | null;
  @RefColumn() issuingCompanyId!: string;
  @RefColumn({ nullable: true }) mgaId!: string | null;
  @RefColumn({ nullable: true }) wholesalerId!: string | null;
  @TextColumn() bindingAuthority!: BindingAuthority;
  @RefColumn({ nullable: true }) underwriterId!: string | null;
  @TextColumn() layer!: Layer;
  @RefColumn({ nullable: true }) underlyingPolicyId!: string | null;
  /** of an excess policy: whether its form follows the one beneath; null: not known, or a primary policy */
  @Column('boolean', { nullable: true }) followsForm!: boolean | null;
  /** in what it does not follow, in its own words */
  @TextColumn({ array: true }) followFormExceptions!: string[];
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
