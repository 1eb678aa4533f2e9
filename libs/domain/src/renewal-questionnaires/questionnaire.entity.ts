import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { QuestionnaireItem } from './questionnaire-items.js';

/** What is asked at a renewal, beside what was on record on the day. Never edited; the newest of a renewal counts. */
@Entity('renewal_questionnaires')
export class RenewalQuestionnaire {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() renewalId!: string;
  /** from 1, within the renewal */
  @Column('integer') number!: number;
  @DayColumn() preparedOn!: string;
  @DayColumn() answerBy!: string;
  /** ISO 4217, of the amounts */
  @Column('char', { length: 3 }) currency!: string;
  @Column('jsonb') items!: readonly QuestionnaireItem[];
  /** of the questions and what stood beside them, hex */
  @TextColumn() sha256!: string;
  /** null: the system */
  @RefColumn({ nullable: true }) preparedBy!: string | null;
  @InstantColumn() createdAt!: Date;
}
