import type { Provider } from '@nestjs/common';
import { NoticePeriodRepository } from './notice-period.repository.js';
import { NoticePeriodService } from './notice-period.service.js';

export * from './notice-period.entity.js';
export type { NoticePeriodFields } from './notice-period.input.js';
export { NoticePeriodService, type ApplyingNoticePeriod } from './notice-period.service.js';

export const NOTICE_PERIOD_PROVIDERS: Provider[] = [NoticePeriodRepository, NoticePeriodService];
