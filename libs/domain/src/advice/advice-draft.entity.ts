import type { Treatment } from '@carveback/documents';
import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn, Version } from '../database/columns.js';

/** Advice that is prepared and not given yet; gone once it is. One for each finding. */
@Entity('advice_drafts')
export class AdviceDraft {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() findingId!: string;
  @TextColumn() treatment!: Treatment;
  @TextColumn() words!: string;
  @TextColumn() consequence!: string;
  /** the declined advice that is to be offered again */
  @RefColumn({ nullable: true }) offeredAgainOf!: string | null;
  /** what made the system offer it again, e.g. `service_line.added`; empty: a person prepared it */
  @TextColumn() preparedFor!: string;
  /** null: the system */
  @RefColumn({ nullable: true }) preparedBy!: string | null;
  @Version() version!: number;
  @InstantColumn() createdAt!: Date;
  @InstantColumn() updatedAt!: Date;
}
