import { Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';

/** That a wording no longer counts. Its id is the superseded wording's: it happens once. */
@Entity('wording_supersessions')
export class WordingSupersession {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  /** null: withdrawn without a successor, such as a document filed on the wrong policy */
  @RefColumn({ nullable: true }) replacedById!: string | null;
  @TextColumn() why!: string;
  @RefColumn({ nullable: true }) createdBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
