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

export const WORDING_CHANGE_KINDS = ['endorsement_added', 'form_replaced'] as const;
export type WordingChangeKind = (typeof WORDING_CHANGE_KINDS)[number];

export const CHANGE_SCOPES = ['in_force', 'new_and_renewed'] as const;
/** `in_force`: policies in force on the day, from that day. `new_and_renewed`: those that begin or renew on it or later, from then. */
export type ChangeScope = (typeof CHANGE_SCOPES)[number];

export const WORDING_CHANGE_STATES = ['reading', 'ready', 'withdrawn'] as const;
export type WordingChangeState = (typeof WORDING_CHANGE_STATES)[number];

/** Words that a carrier has announced for its policies. They are never edited; a wrong change is withdrawn. */
@Entity('wording_changes')
export class WordingChange {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  /** the issuing company */
  @RefColumn() carrierId!: string;
  @TextColumn() kind!: WordingChangeKind;
  @TextColumn() title!: string;
  /** of the announced words */
  @TextColumn() formNumber!: string;
  @TextColumn() edition!: string;
  /** what it amends or replaces; empty: it is about all tech E&O policies of the carrier */
  @TextColumn() replacesFormNumber!: string;
  /** empty: every edition */
  @TextColumn() replacesEdition!: string;
  @DayColumn() effectiveOn!: string;
  @TextColumn() appliesTo!: ChangeScope;
  /** long: read where it is needed */
  @TextColumn({ select: false }) text!: string;
  @Column('integer', { array: true }) pageStarts!: number[];
  @TextColumn() sha256!: string;
  @RefColumn({ nullable: true }) uploadId!: string | null;
  /** of the broker; goes into the letters */
  @TextColumn() note!: string;
  @TextColumn() state!: WordingChangeState;
  @RefColumn() enteredBy!: string;
  @InstantColumn() enteredAt!: Date;
  @InstantColumn({ nullable: true }) readyAt!: Date | null;
  @RefColumn({ nullable: true }) withdrawnBy!: string | null;
  @InstantColumn({ nullable: true }) withdrawnAt!: Date | null;
  @TextColumn() why!: string;
  @Version() version!: number;
}
