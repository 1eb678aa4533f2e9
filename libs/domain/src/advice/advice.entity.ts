import type { Quotation, Treatment } from '@carveback/documents';
import type { Reason, Severity } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** What was recommended for one finding, with the finding as it stood then. Never edited. */
@Entity('advice')
export class Advice {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() roundId!: string;
  @RefColumn() findingId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() serviceLineId!: string;
  /** the review that it rests on */
  @RefColumn() reviewId!: string;
  /** as the catalogue wrote it on the day */
  @TextColumn() service!: string;
  @TextColumn() verdict!: 'arguable' | 'gap';
  @TextColumn({ array: true }) reasons!: Reason[];
  @TextColumn() severity!: Severity;
  /** the policy's words that the verdict rests on */
  @Column('jsonb') quoted!: Quotation[];
  @TextColumn() treatment!: Treatment;
  /** the recommendation */
  @TextColumn() words!: string;
  /** what it means to leave it as it is */
  @TextColumn() consequence!: string;
  /** the advice that the client had declined, of which this is another offer */
  @RefColumn({ nullable: true }) offeredAgainOf!: string | null;
  @InstantColumn() createdAt!: Date;
}
