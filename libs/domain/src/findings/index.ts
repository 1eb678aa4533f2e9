import type { Provider } from '@nestjs/common';
import { FindingRepository } from './finding.repository.js';
import { FindingService } from './finding.service.js';

export * from './finding.entity.js';
export type { FindingFilter, FindingView } from './finding.repository.js';
export { FindingService } from './finding.service.js';

export const FINDING_PROVIDERS: Provider[] = [FindingRepository, FindingService];
