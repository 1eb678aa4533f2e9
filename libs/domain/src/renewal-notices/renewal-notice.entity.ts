import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  DecimalColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
} from '../database/columns.js';

export const RENEWAL_NOTICE_KINDS = ['non_renewal', 'conditional_renewal', 'offer'] as const;
/** `conditional_renewal`: on other terms or at a higher rate. `offer`: as it was. */
export type RenewalNoticeKind = (typeof RENEWAL_NOTICE_KINDS)[number];

/** What a carrier told about going on, and whether the brokerage's table says that it came in time. Never edited. */
@Entity('renewal_notices')
export class RenewalNotice {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @TextColumn() kind!: RenewalNoticeKind;
  /** the person or office that told it */
  @TextColumn() givenBy!: string;
  /** null: not on the paper */
  @DayColumn({ nullable: true }) sentOn!: string | null;
  @DayColumn() receivedOn!: string;
  /** of a conditional renewal */
  @DecimalColumn({ nullable: true }) rateChangePercent!: number | null;
  @TextColumn() changedTerms!: string;
  /** from receipt to the policy's expiry */
  @Column('integer') daysBeforeExpiry!: number;
  /** the row of the table on the day of receipt; null: none on record */
  @Column('integer', { nullable: true }) periodDays!: number | null;
  @TextColumn() periodSource!: string;
  /** null: the table does not tell */
  @Column('boolean', { nullable: true }) inTime!: boolean | null;
  @TextColumn() remark!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
