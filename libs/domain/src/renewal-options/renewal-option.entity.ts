import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  MinorUnitsColumn,
  RefColumn,
  TenantId,
  TextColumn,
} from '../database/columns.js';
import type { BindingAuthority } from '../policies/policy.entity.js';

export const OPTION_KINDS = ['indication', 'bindable'] as const;
/** An `indication` says what a carrier might quote; nothing can be bound on it. */
export type OptionKind = (typeof OPTION_KINDS)[number];

/** A renewal as a carrier quoted it, with its placement. Never edited: other terms are another option. */
@Entity('renewal_options')
export class RenewalOption {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  /** the policy that expires */
  @RefColumn() policyId!: string;
  @RefColumn() renewalId!: string;
  @TextColumn() kind!: OptionKind;
  @TextColumn() givenBy!: string;
  @DayColumn() quotedOn!: string;
  /** the last day on which it stands; null: none named */
  @DayColumn({ nullable: true }) validUntil!: string | null;
  @RefColumn() issuingCompanyId!: string;
  @RefColumn({ nullable: true }) mgaId!: string | null;
  @RefColumn({ nullable: true }) wholesalerId!: string | null;
  @TextColumn() bindingAuthority!: BindingAuthority;
  @RefColumn({ nullable: true }) underwriterId!: string | null;
  @DayColumn() effectiveOn!: string;
  @DayColumn() expiresOn!: string;
  /** null: none stated */
  @DayColumn({ nullable: true }) retroactiveOn!: string | null;
  /** ISO 4217, of all amounts here */
  @Column('char', { length: 3 }) currency!: string;
  @MinorUnitsColumn() premiumMinor!: number;
  @MinorUnitsColumn({ nullable: true }) taxesMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) feesMinor!: number | null;
  /** what the expiring policy costs; null: not on record */
  @MinorUnitsColumn({ nullable: true }) expiringPremiumMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) limitPerClaimMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) limitAggregateMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) retentionMinor!: number | null;
  /** the carrier's own words, such as what it makes its quote subject to */
  @TextColumn() words!: string;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
