import type { WordingKind } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { TextState } from '../uploads/upload.entity.js';

/** A document that came with a quoted renewal. Never edited, and no wording of a policy until it is issued. */
@Entity('quoted_forms')
export class QuotedForm {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() optionId!: string;
  @TextColumn() kind!: WordingKind;
  @TextColumn() title!: string;
  @TextColumn() formNumber!: string;
  @TextColumn() edition!: string;
  @TextColumn() state!: TextState;
  @TextColumn() text!: string;
  @Column('integer', { array: true }) pageStarts!: number[];
  @Column('integer', { array: true }) pagesWithoutText!: number[];
  @TextColumn({ array: true }) partsNotRead!: string[];
  /** of the text, hex */
  @TextColumn() sha256!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
