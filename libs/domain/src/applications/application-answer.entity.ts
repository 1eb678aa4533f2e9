import { Column, Entity } from 'typeorm';
import {
  DecimalColumn,
  Id,
  InstantColumn,
  MinorUnitsColumn,
  RefColumn,
  TenantId,
  TextColumn,
} from '../database/columns.js';
import type { AssetClass, ControlAnswer } from '../controls/control-kinds.js';
import type { ApplicationTopic } from './application-topics.js';

/**
 * One line of an application as a broker entered it from the paper, in the paper's own words. Never edited: a later answer to
 * the same line corrects it.
 */
@Entity('application_answers')
export class ApplicationAnswer {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() applicationId!: string;
  @TextColumn() topic!: ApplicationTopic;
  @RefColumn({ nullable: true }) serviceLineId!: string | null;
  /** of mfa and encryption; null: of everything */
  @TextColumn({ nullable: true }) assetClass!: AssetClass | null;
  @TextColumn({ nullable: true }) answer!: ControlAnswer | null;
  @DecimalColumn({ nullable: true, precision: 5, scale: 2 }) percent!: number | null;
  /** in the policy's currency */
  @MinorUnitsColumn({ nullable: true }) amountMinor!: number | null;
  @TextColumn() words!: string;
  /** 1-based; null: not told */
  @Column('integer', { nullable: true }) page!: number | null;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
