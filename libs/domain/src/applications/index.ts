import type { Provider } from '@nestjs/common';
import { ApplicationAnswerRepository } from './application-answer.repository.js';
import { ApplicationAnswerService } from './application-answer.service.js';
import { ApplicationRepository } from './application.repository.js';
import { ApplicationService } from './application.service.js';
import { StandingAnswers } from './standing-answers.js';

export * from './application.entity.js';
export * from './application-answer.entity.js';
export * from './application-topics.js';
export type { NewApplication } from './application.input.js';
export type { NewApplicationAnswer } from './application-answer.input.js';
export type { ApplicationSummary } from './application.repository.js';
export { ApplicationAnswerService, type NewApplicationAnswers } from './application-answer.service.js';
export { standingAnswers } from './standing-answers.js';
export { ApplicationService };

export const APPLICATION_PROVIDERS: Provider[] = [
  ApplicationAnswerRepository,
  ApplicationAnswerService,
  ApplicationRepository,
  ApplicationService,
  StandingAnswers,
];
