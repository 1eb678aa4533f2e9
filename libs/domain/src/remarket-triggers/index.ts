import type { Provider } from '@nestjs/common';
import { RemarketTriggerRepository } from './remarket-trigger.repository.js';
import { RemarketTriggers } from './remarket-triggers.js';

export * from './remarket-trigger.entity.js';
export { MATERIAL_REVENUE_PERCENT, MATERIAL_RISE_PERCENT, RemarketTriggers } from './remarket-triggers.js';

export const REMARKET_TRIGGER_PROVIDERS: Provider[] = [RemarketTriggerRepository, RemarketTriggers];
