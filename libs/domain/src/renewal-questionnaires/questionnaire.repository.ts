import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, insertRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import type { QuestionnaireAnswer } from './questionnaire-answers.js';
import { QuestionnaireDraft } from './questionnaire-draft.entity.js';
import { QuestionnaireSubmission } from './questionnaire-submission.entity.js';
import { RenewalQuestionnaire } from './questionnaire.entity.js';

@Injectable()
export class QuestionnaireRepository {
  /** Makes preparing and answering the questionnaires of a policy wait for each other. */
  async lock(tx: Tx, policyId: string): Promise<void> {
    await tx.query(
      `select pg_advisory_xact_lock(hashtextextended('questionnaire ' || $1::text || $2::text, 0))`,
      [tx.tenantId, policyId],
    );
  }

  insert(
    tx: Tx,
    values: Omit<RenewalQuestionnaire, 'tenantId' | 'id' | 'createdAt'>,
  ): Promise<RenewalQuestionnaire> {
    return insertRecord(tx, RenewalQuestionnaire, values);
  }

  get(tx: Tx, id: string): Promise<RenewalQuestionnaire> {
    return getRecord(tx, RenewalQuestionnaire, id, 'questionnaire');
  }

  /** The newest of each policy: the one that counts. */
  currentOf(tx: Tx, policyIds: readonly string[]): Promise<RenewalQuestionnaire[]> {
    return tx.manager
      .createQueryBuilder(RenewalQuestionnaire, 'q')
      .where('q.tenant_id = :tenantId and q.policy_id = any(:policyIds)', {
        tenantId: tx.tenantId,
        policyIds,
      })
      .andWhere(
        `not exists (select 1 from renewal_questionnaires n
                      where n.tenant_id = q.tenant_id and n.policy_id = q.policy_id and n.number > q.number)`,
      )
      .getMany();
  }

  async draftOf(tx: Tx, questionnaireId: string): Promise<QuestionnaireDraft | null> {
    return (await this.draftsOf(tx, [questionnaireId]))[0] ?? null;
  }

  draftsOf(tx: Tx, questionnaireIds: readonly string[]): Promise<QuestionnaireDraft[]> {
    return tx.manager.find(QuestionnaireDraft, {
      where: { tenantId: tx.tenantId, questionnaireId: In([...questionnaireIds]) },
    });
  }

  insertDraft(tx: Tx, values: Partial<QuestionnaireDraft>): Promise<QuestionnaireDraft> {
    return insertRecord(tx, QuestionnaireDraft, values);
  }

  updateDraft(
    tx: Tx,
    id: string,
    version: number,
    changes: { answers: readonly QuestionnaireAnswer[]; editedBy: string },
  ): Promise<QuestionnaireDraft> {
    return updateRecord(tx, QuestionnaireDraft, 'draft of a questionnaire', id, version, changes);
  }

  insertSubmission(
    tx: Tx,
    values: Omit<QuestionnaireSubmission, 'tenantId' | 'id'>,
  ): Promise<QuestionnaireSubmission> {
    return insertRecord(tx, QuestionnaireSubmission, values);
  }

  getSubmission(tx: Tx, id: string): Promise<QuestionnaireSubmission> {
    return getRecord(tx, QuestionnaireSubmission, id, 'submission of a questionnaire');
  }

  submissionsOf(tx: Tx, questionnaireIds: readonly string[]): Promise<QuestionnaireSubmission[]> {
    return tx.manager.find(QuestionnaireSubmission, {
      where: { tenantId: tx.tenantId, questionnaireId: In([...questionnaireIds]) },
    });
  }

  /** Those of the client in the currency, with what they answered; the newest first. */
  earlier(tx: Tx, clientId: string): Promise<{ currency: string; answers: QuestionnaireAnswer[] }[]> {
    return tx.query(
      `select q.currency, s.answers from renewal_questionnaire_submissions s
         join renewal_questionnaires q on q.tenant_id = s.tenant_id and q.id = s.questionnaire_id
        where s.tenant_id = $1 and s.client_id = $2 order by s.created_at desc, s.id desc`,
      [tx.tenantId, clientId],
    );
  }

  /** What the client signed, to be passed on with requests, and what it reported when it was asked before a policy ended. */
  async knownCircumstances(tx: Tx, clientId: string): Promise<string[]> {
    const rows = await tx.query<{ circumstances: string }>(
      `select circumstances from endorsement_requests
        where tenant_id = $1 and client_id = $2 and circumstances <> ''
       union
       select words from sweep_answers where tenant_id = $1 and client_id = $2 and answer = 'reported' order by 1`,
      [tx.tenantId, clientId],
    );
    return rows.map(({ circumstances }) => circumstances);
  }
}
