import type { Provider } from '@nestjs/common';
import { ClientDecisionResolver } from './client-decision.resolver.js';
import { DecisionNoteResolver, RequestDecisionsResolver } from './request-decisions.resolver.js';

export const CLIENT_DECISION_API: Provider[] = [
  ClientDecisionResolver,
  DecisionNoteResolver,
  RequestDecisionsResolver,
];
