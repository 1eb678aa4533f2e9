import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

export const REMARKET_KINDS = [
  'exposure_change',
  'premium_rise',
  'non_renewal',
  'conditional_renewal',
  'request_declined',
] as const;
export type RemarketKind = (typeof REMARKET_KINDS)[number];

export const REMARKET_ANSWERS = ['remarket', 'stay'] as const;
export type RemarketAnswer = (typeof REMARKET_ANSWERS)[number];

/** A reason, found in the records, to approach other carriers before a policy is renewed. Kept once per cause. */
@Entity('remarket_triggers')
export class RemarketTrigger {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() renewalId!: string;
  @TextColumn() kind!: RemarketKind;
  /** the record that it follows from */
  @TextColumn() cause!: string;
  /** what the records said when it was found, in words */
  @TextColumn() evidence!: string;
  @RefColumn({ nullable: true }) diaryEntryId!: string | null;
  /** null: nobody has decided yet */
  @TextColumn({ nullable: true }) answer!: RemarketAnswer | null;
  @TextColumn() answerWhy!: string;
  @RefColumn({ nullable: true }) answeredBy!: string | null;
  @InstantColumn({ nullable: true }) answeredAt!: Date | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
}
