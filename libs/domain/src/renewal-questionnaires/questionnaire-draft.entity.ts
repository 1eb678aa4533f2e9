import { Column, Entity } from 'typeorm';
import { Id, InstantColumn, RefColumn, TenantId, Version } from '../database/columns.js';
import type { QuestionnaireAnswer } from './questionnaire-answers.js';

/** What was answered so far. The client and its broker work on the same one, until it is submitted. */
@Entity('renewal_questionnaire_drafts')
export class QuestionnaireDraft {
  @TenantId() tenantId!: string;
  @Id() id!: string;
  @RefColumn() clientId!: string;
  @RefColumn() questionnaireId!: string;
  @Column('jsonb') answers!: readonly QuestionnaireAnswer[];
  @RefColumn() editedBy!: string;
  @Version() version!: number;
  @InstantColumn() updatedAt!: Date;
}
