import type { Provider } from '@nestjs/common';
import { ClientDecisionRepository } from './client-decision.repository.js';
import { ClientDecisionService } from './client-decision.service.js';
import { FollowDecisionJob } from './follow-decision.job.js';

export * from './client-decision.entity.js';
export type { NewDecision } from './client-decision.input.js';
export { ClientDecisionService, type DecisionOutcome } from './client-decision.service.js';

export const CLIENT_DECISION_PROVIDERS: Provider[] = [
  ClientDecisionRepository,
  ClientDecisionService,
  FollowDecisionJob,
];
