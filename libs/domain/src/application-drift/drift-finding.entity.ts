import type { Severity } from '@carveback/rules';
import { Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ApplicationTopic } from '../applications/application-topics.js';
import type { AssetClass } from '../controls/control-kinds.js';
import type { DriftReason } from './drift-line.js';

export const DRIFT_ENDS = [
  'agrees',
  'new_application',
  'service_retired',
  'answer_taken_back',
  'policy_ended',
] as const;
/** How a drift came to its end. */
export type DriftEnd = (typeof DRIFT_ENDS)[number];

/** The lasting record, per policy and line of its application, of what is so today and was told otherwise or not at all. */
@Entity('drift_findings')
export class DriftFinding {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  /** the application that said so when it was seen last */
  @RefColumn() applicationId!: string;
  @TextColumn() lineKey!: string;
  @TextColumn() topic!: ApplicationTopic;
  @RefColumn({ nullable: true }) serviceLineId!: string | null;
  @TextColumn({ nullable: true }) assetClass!: AssetClass | null;
  @TextColumn() title!: string;
  @TextColumn() state!: 'differs' | 'not_described';
  @TextColumn({ array: true }) reasons!: DriftReason[];
  @TextColumn() severity!: Severity;
  @TextColumn() said!: string;
  /** the application's own */
  @TextColumn() words!: string;
  @TextColumn() today!: string;
  /** since when it has been so, as far as the records tell */
  @DayColumn() since!: string;
  @InstantColumn() openedAt!: Date;
  @InstantColumn({ nullable: true }) clearedAt!: Date | null;
  @TextColumn({ nullable: true }) clearedBy!: DriftEnd | null;
}
