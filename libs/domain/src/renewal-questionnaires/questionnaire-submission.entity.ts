import { Column, Entity } from 'typeorm';
import { DayColumn, Id, InstantColumn, RefColumn, TenantId, TextColumn } from '../database/columns.js';
import type { ClientChannel } from '../endorsements/request-authority.entity.js';
import type { QuestionnaireAnswer } from './questionnaire-answers.js';

/** What the client answered, as somebody who may submit for it stands by it. Never edited; one for each questionnaire. */
@Entity('renewal_questionnaire_submissions')
export class QuestionnaireSubmission {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() policyId!: string;
  @RefColumn() questionnaireId!: string;
  @Column('jsonb') answers!: readonly QuestionnaireAnswer[];
  @RefColumn() contactId!: string;
  /** as they were on the day */
  @TextColumn() name!: string;
  @TextColumn() title!: string;
  @DayColumn() givenOn!: string;
  @TextColumn() channel!: ClientChannel;
  @RefColumn() recordedBy!: string;
  @InstantColumn() createdAt!: Date;
}
