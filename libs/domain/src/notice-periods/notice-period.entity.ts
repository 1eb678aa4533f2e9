import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  DecimalColumn,
  Id,
  InstantColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';

export const NOTICE_KINDS = ['non_renewal', 'conditional_renewal'] as const;
/** `conditional_renewal`: renewed, but on other terms or at a higher rate. */
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const MARKETS = ['admitted', 'surplus_lines'] as const;
export type Market = (typeof MARKETS)[number];

/** How long before expiry a carrier tells the insured, as the brokerage has noted it from a named source. */
@Entity('notice_periods')
export class NoticePeriod {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  /** two letters; empty: any state without a row of its own */
  @TextColumn() state!: string;
  @TextColumn() kind!: NoticeKind;
  @TextColumn() market!: Market;
  /** before expiry */
  @Column('integer') days!: number;
  /** of a conditional renewal: the rise of the rate from which notice is due; null: none noted */
  @DecimalColumn({ nullable: true }) rateTriggerPercent!: number | null;
  @TextColumn() source!: string;
  @DayColumn() validFrom!: string;
  /** the last day; null: until further notice */
  @DayColumn({ nullable: true }) validUntil!: string | null;
  @TextColumn() note!: string;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
