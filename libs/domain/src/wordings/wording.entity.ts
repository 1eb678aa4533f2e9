import type { WordingKind } from '@carveback/rules';
import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { TextState } from '../uploads/upload.entity.js';

/** A document of the policy as the carrier printed it. Never edited, only superseded. */
@Entity('wordings')
export class Wording {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @TextColumn() kind!: WordingKind;
  @TextColumn() title!: string;
  @TextColumn() formNumber!: string;
  @TextColumn() edition!: string;
  /** first day on which it counts; null: the policy's own first day */
  @DayColumn({ nullable: true }) effectiveOn!: string | null;
  @TextColumn() state!: TextState;
  @TextColumn() text!: string;
  @Column('integer', { array: true }) pageStarts!: number[];
  /** 1-based pages on which no word was found, such as a scanned endorsement in a printed policy: not read */
  @Column('integer', { array: true }) pagesWithoutText!: number[];
  /** parts of the file that gave no text, each with the reason: not read */
  @TextColumn({ array: true }) partsNotRead!: string[];
  /** of the text, hex */
  @TextColumn() sha256!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  /** the request that the carrier issued it for; null: filed with the policy */
  @RefColumn({ nullable: true }) issuedForId!: string | null;
  @RefColumn({ nullable: true }) createdBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
