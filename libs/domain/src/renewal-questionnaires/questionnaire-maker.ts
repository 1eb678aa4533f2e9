import type { Letter as Paper } from '@carveback/documents';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/tx.js';
import type { LetterOrder } from '../letters/letter-order.entity.js';
import type { PaperMaker } from '../letters/paper-maker.js';
import { PolicyLetterHead } from '../letters/policy-letter-head.js';
import { PolicyService } from '../policies/policy.service.js';
import { QUESTIONNAIRE_SECTIONS, type QuestionnaireSection } from './questionnaire-items.js';
import { QuestionnaireRepository } from './questionnaire.repository.js';

const TITLES: Readonly<Record<QuestionnaireSection, string>> = {
  services: 'Services',
  controls: 'Security, by kind of system',
  subcontractors: 'Subcontractors',
  contracts: 'Contracts',
  business: 'The business',
  circumstances: 'Circumstances',
};

/** Puts the newest questionnaire of a policy on paper, for the client. */
@Injectable()
export class QuestionnaireMaker implements PaperMaker {
  readonly makes = ['renewal_questionnaire'] as const;

  constructor(
    private readonly repository: QuestionnaireRepository,
    private readonly policies: PolicyService,
    private readonly head: PolicyLetterHead,
  ) {}

  /** Null when the policy has no questionnaire. */
  async paper(tx: Tx, { policyId }: LetterOrder): Promise<Paper | null> {
    const [questionnaire] = await this.repository.currentOf(tx, [policyId!]);
    if (!questionnaire) return null;
    const head = await this.head.of(tx, await this.policies.getIn(tx, questionnaire.policyId));
    const { answerBy, items } = questionnaire;
    const sections = QUESTIONNAIRE_SECTIONS.map((section) => ({
      title: TITLES[section],
      questions: items
        .filter((item) => item.section === section)
        .map(({ asked, onRecord }) => ({ asked, onRecord })),
    }));
    return { kind: 'renewal_questionnaire', facts: { ...head, answerBy, sections } };
  }
}
