import type { Provider } from '@nestjs/common';
import { PolicyQuestionnaireResolver, QuestionnaireResolver } from './questionnaire.resolver.js';

export const QUESTIONNAIRE_API: Provider[] = [PolicyQuestionnaireResolver, QuestionnaireResolver];
