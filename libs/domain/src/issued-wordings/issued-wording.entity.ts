import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const PRIOR_WORK = ['counts', 'does_not_count', 'unsaid'] as const;
/** Whether work done before the endorsement's date is within it. */
export type PriorWork = (typeof PRIOR_WORK)[number];

/** The policy's terms as the issued paper has them; null: the paper does not speak of it. */
export interface IssuedTerms {
  readonly limitPerClaimMinor: number | null;
  readonly limitAggregateMinor: number | null;
  readonly retentionMinor: number | null;
  readonly retroactiveOn: string | null;
  readonly priorKnowledgeOn: string | null;
  /** as the paper prints it */
  readonly namedInsured: string | null;
}

/** An endorsement as the carrier issued it for a request. The words are a wording of the policy. */
@Entity('issued_wordings')
export class IssuedWording {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() requestId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() wordingId!: string;
  @DayColumn() receivedOn!: string;
  @TextColumn() priorWork!: PriorWork;
  @Column('jsonb') terms!: IssuedTerms;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
