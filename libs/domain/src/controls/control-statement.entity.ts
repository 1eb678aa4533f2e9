import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { AssetClass, ControlAnswer, ControlKind } from './control-kinds.js';

export const CONTROL_SOURCES = ['questionnaire', 'broker', 'portal', 'application_review'] as const;
/** How the brokerage came to know of it. */
export type ControlSource = (typeof CONTROL_SOURCES)[number];

/**
 * What a client said that it does, as of a day. Never edited: the newest by that day counts, and what was said before
 * stays on file.
 */
@Entity('control_statements')
export class ControlStatement {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @TextColumn() kind!: ControlKind;
  /** of what is counted; null: everywhere, or the kind is not counted by asset class */
  @TextColumn({ nullable: true }) assetClass!: AssetClass | null;
  /** 0 to 100, where the kind is counted */
  @Column('integer', { nullable: true }) percent!: number | null;
  /** where it is not */
  @TextColumn({ nullable: true }) answer!: ControlAnswer | null;
  /** the client's own */
  @TextColumn() words!: string;
  @DayColumn() asOf!: string;
  @TextColumn() source!: ControlSource;
  /** the person at the client who said it; null: nobody is named, or a portal user said it itself */
  @RefColumn({ nullable: true }) contactId!: string | null;
  /** null: the system */
  @RefColumn({ nullable: true }) recordedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
