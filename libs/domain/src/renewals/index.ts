import type { Provider } from '@nestjs/common';
import { RenewalDiary } from './renewal-diary.js';
import { RenewalOpener } from './renewal-opener.js';
import { RenewalTaskRepository } from './renewal-task.repository.js';
import { RenewalTaskService } from './renewal-task.service.js';
import { RenewalRepository } from './renewal.repository.js';
import { RenewalService } from './renewal.service.js';

export * from './renewal.entity.js';
export * from './renewal-task.entity.js';
export {
  RENEWAL_STEP_KEYS,
  RENEWAL_STEPS,
  renewalStep,
  type RenewalStep,
  type RenewalStepKey,
} from './renewal-plan.js';
export { RenewalService, type RenewalEnd, type RenewalListRequest } from './renewal.service.js';
export { RenewalTaskService, type TaskChange, type TaskListRequest } from './renewal-task.service.js';

export const RENEWAL_PROVIDERS: Provider[] = [
  RenewalDiary,
  RenewalOpener,
  RenewalRepository,
  RenewalService,
  RenewalTaskRepository,
  RenewalTaskService,
];
