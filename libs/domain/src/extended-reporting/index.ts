import type { Provider } from '@nestjs/common';
import { ExtendedReporting } from './extended-reporting.js';
import { ExtendedReportingRepository } from './extended-reporting.repository.js';

export { ExtendedReporting };

export const EXTENDED_REPORTING_PROVIDERS: Provider[] = [ExtendedReporting, ExtendedReportingRepository];
