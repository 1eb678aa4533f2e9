import { Column, Entity } from 'typeorm';
import {
  DayColumn,
  Id,
  InstantColumn,
  RefColumn,
  TenantId,
  TextColumn,
  Version,
} from '../database/columns.js';
import type { ProposedRemedy } from '../reviews/carrier-words.js';
import type { EndorsementStatus } from './endorsement-request.status.js';

/** The case that asks a carrier for a change: one policy, one effective date, one or more findings. */
@Entity('endorsement_requests')
export class EndorsementRequest {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @TextColumn() caseNumber!: string;
  @TextColumn() status!: EndorsementStatus;
  @DayColumn() effectiveOn!: string;
  @DayColumn({ nullable: true }) needBy!: string | null;
  /** the broker's own words on how the insured's operations developed */
  @TextColumn() narrative!: string;
  /** a statement of circumstances, only when the carrier asked and the client signed it */
  @TextColumn() circumstances!: string;
  @TextColumn() circumstancesSignedBy!: string;
  @DayColumn({ nullable: true }) circumstancesSignedOn!: string | null;
  /** the change of wording that is asked for */
  @Column('jsonb') proposals!: ProposedRemedy[];
  /** true once a broker changed the proposals: later findings are added, never rewritten */
  @Column('boolean') proposalsEdited!: boolean;
  /** raised when what the letter says changes; there is one letter per version */
  @Column('integer') letterVersion!: number;
  @Version() version!: number;
  @RefColumn({ nullable: true }) approvedBy!: string | null;
  @InstantColumn({ nullable: true }) approvedAt!: Date | null;
  @RefColumn({ nullable: true }) submittedBy!: string | null;
  @InstantColumn({ nullable: true }) submittedAt!: Date | null;
  /** when the client was first shown it, to authorise it */
  @InstantColumn({ nullable: true }) shownAt!: Date | null;
  /** since when the client has what the carrier issued; null again while it is read anew */
  @InstantColumn({ nullable: true }) deliveredAt!: Date | null;
  @InstantColumn({ nullable: true }) endedAt!: Date | null;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
