import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { TextState } from '../uploads/upload.entity.js';

/** What the insured told the carrier, and when. Never edited. */
@Entity('applications')
export class Application {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @DayColumn() signedOn!: string;
  @TextColumn() signedBy!: string;
  @TextColumn() state!: TextState;
  @TextColumn() text!: string;
  @Column('integer', { array: true }) pageStarts!: number[];
  /** 1-based pages on which no word was found, such as a scanned endorsement in a printed policy: not read */
  @Column('integer', { array: true }) pagesWithoutText!: number[];
  /** parts of the file that gave no text, each with the reason: not read */
  @TextColumn({ array: true }) partsNotRead!: string[];
  @TextColumn() sha256!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn({ nullable: true }) createdBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
