import type { Provider } from '@nestjs/common';
import { ApplicationRepository } from './application.repository.js';
import { ApplicationService } from './application.service.js';

export * from './application.entity.js';
export type { NewApplication } from './application.input.js';
export type { ApplicationSummary } from './application.repository.js';
export { ApplicationService };

export const APPLICATION_PROVIDERS: Provider[] = [ApplicationRepository, ApplicationService];
