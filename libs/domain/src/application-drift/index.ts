import type { Provider } from '@nestjs/common';
import { ApplicationDriftService } from './application-drift.service.js';
import { DriftLedgers } from './drift-ledgers.js';
import { DriftListService } from './drift-list.service.js';
import { DriftRepository } from './drift.repository.js';
import { OpenDrift } from './open-drift.js';

export * from './drift-finding.entity.js';
export {
  DRIFT_REASONS,
  DRIFT_STATES,
  type DriftLine,
  type DriftReason,
  type DriftState,
} from './drift-line.js';
export type { AppliedLedger } from './drift-ledgers.js';
export { DriftListService, type DriftRequest } from './drift-list.service.js';

export const APPLICATION_DRIFT_PROVIDERS: Provider[] = [
  ApplicationDriftService,
  DriftLedgers,
  DriftListService,
  DriftRepository,
  OpenDrift,
];
