import type { Provider } from '@nestjs/common';
import { FollowQuestionnaireJob } from './follow-questionnaire.job.js';
import { QuestionnaireFollower } from './questionnaire-follower.js';
import { QuestionnaireMaker } from './questionnaire-maker.js';
import { QuestionnairePreparer } from './questionnaire-preparer.js';
import { QuestionnaireRepository } from './questionnaire.repository.js';
import { QuestionnaireService } from './questionnaire.service.js';

export * from './questionnaire.entity.js';
export * from './questionnaire-draft.entity.js';
export * from './questionnaire-submission.entity.js';
export {
  QUESTION_KINDS,
  QUESTIONNAIRE_SECTIONS,
  type QuestionKind,
  type QuestionnaireItem,
  type QuestionnaireSection,
} from './questionnaire-items.js';
export {
  ANSWER_SAYS,
  type AnswerSays,
  type GivenAnswer,
  type QuestionnaireAnswer,
} from './questionnaire-answers.js';
export { QuestionnaireService, type DraftChange, type NewSubmission } from './questionnaire.service.js';

export const QUESTIONNAIRE_PROVIDERS: Provider[] = [
  FollowQuestionnaireJob,
  QuestionnaireFollower,
  QuestionnaireMaker,
  QuestionnairePreparer,
  QuestionnaireRepository,
  QuestionnaireService,
];
