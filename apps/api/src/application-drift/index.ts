import type { Provider } from '@nestjs/common';
import {
  ClientDriftResolver,
  DriftFindingResolver,
  PolicyDriftResolver,
} from './application-drift.resolver.js';

export const APPLICATION_DRIFT_API: Provider[] = [
  ClientDriftResolver,
  DriftFindingResolver,
  PolicyDriftResolver,
];
