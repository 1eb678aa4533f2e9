import type { Provider } from '@nestjs/common';
import { RenewalTaskRepository } from './renewal-task.repository.js';
import { RenewalService } from './renewal.service.js';

export * from './renewal-task.entity.js';
export { RENEWAL_STEPS, type RenewalStep } from './renewal-plan.js';
export { RenewalService };
export type { TaskListRequest } from './renewal.service.js';

export const RENEWAL_PROVIDERS: Provider[] = [RenewalTaskRepository, RenewalService];
