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

export const ANSWER_KINDS = [
  'receipt',
  'information_request',
  'indication',
  'quote',
  'decline',
  'confirmation',
  'confirmation_without_endorsement',
] as const;
/** An `indication` does not bind; a `quote` does until it expires. */
export type AnswerKind = (typeof ANSWER_KINDS)[number];

export const ANSWERING_COMPANIES = ['issuing_company', 'mga', 'wholesaler'] as const;
/** For whom the answer was given. A wholesaler's receipt is not the carrier's. */
export type AnsweringCompany = (typeof ANSWERING_COMPANIES)[number];

export const PREMIUM_KINDS = ['nil', 'additional', 'return'] as const;
export type PremiumKind = (typeof PREMIUM_KINDS)[number];

/**
 * What a carrier answered, as it was recorded. Never edited: a correction is another answer. A confirmation that is not in
 * writing, or comes from somebody who may not bind, is *reported* only.
 */
@Entity('carrier_answers')
export class CarrierAnswer {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @TextColumn() kind!: AnswerKind;
  @DayColumn() givenOn!: string;
  /** the person who answered */
  @TextColumn() givenBy!: string;
  @TextColumn() company!: AnsweringCompany;
  @Column('boolean') mayBind!: boolean;
  @Column('boolean') inWriting!: boolean;
  @TextColumn() words!: string;
  @TextColumn({ nullable: true }) premiumKind!: PremiumKind | null;
  @MinorUnitsColumn({ nullable: true }) premiumMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) taxesMinor!: number | null;
  @MinorUnitsColumn({ nullable: true }) feesMinor!: number | null;
  @TextColumn({ nullable: true }) currency!: string | null;
  @DayColumn({ nullable: true }) validUntil!: string | null;
  @TextColumn() declineReason!: string;
  @TextColumn() alternativeWording!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  /** the link through which the underwriter answered itself */
  @RefColumn({ nullable: true }) linkId!: string | null;
  @RefColumn({ nullable: true }) recordedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
