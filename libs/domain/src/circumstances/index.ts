import type { Provider } from '@nestjs/common';
import { FollowSweepAnswerJob } from './follow-sweep-answer.job.js';
import { SweepAnswerRepository } from './sweep-answer.repository.js';
import { SweepAnswerService } from './sweep-answer.service.js';
import { SweepLetters } from './sweep-letters.js';
import { SweepMaker } from './sweep-maker.js';

export * from './sweep-answer.entity.js';
export { SweepAnswerService, type NewSweepAnswer } from './sweep-answer.service.js';

export const CIRCUMSTANCE_PROVIDERS: Provider[] = [
  FollowSweepAnswerJob,
  SweepAnswerRepository,
  SweepAnswerService,
  SweepLetters,
  SweepMaker,
];
