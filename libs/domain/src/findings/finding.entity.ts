import type { Reason, Severity } from '@carveback/rules';
import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

export const FINDING_KINDS = ['request', 'question'] as const;
/** A `question` goes to the client (a document is missing, the service is unknown); the rest drafts a request. */
export type FindingKind = (typeof FINDING_KINDS)[number];

export const CURES = ['wording', 'service_retired', 'policy_ended'] as const;
export type Cure = (typeof CURES)[number];

/** The lasting record, per service line and policy, of a verdict that is not `in_scope`. */
@Entity('findings')
export class Finding {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() serviceLineId!: string;
  @TextColumn() kind!: FindingKind;
  @TextColumn() verdict!: 'arguable' | 'gap';
  @TextColumn({ array: true }) reasons!: Reason[];
  @TextColumn() severity!: Severity;
  @RefColumn() openedReviewId!: string;
  /** the last review that still found it, whose verdict holds the evidence */
  @RefColumn() latestReviewId!: string;
  @InstantColumn() openedAt!: Date;
  /** the day the brokerage was told of the service; where it was within the services before, the day it fell out */
  @DayColumn() exposedSince!: string;
  @RefColumn({ nullable: true }) curedReviewId!: string | null;
  @InstantColumn({ nullable: true }) curedAt!: Date | null;
  @TextColumn({ nullable: true }) curedBy!: Cure | null;
}
