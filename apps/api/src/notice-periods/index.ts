import type { Provider } from '@nestjs/common';
import { NoticePeriodResolver } from './notice-period.resolver.js';

export const NOTICE_PERIOD_API: Provider[] = [NoticePeriodResolver];
