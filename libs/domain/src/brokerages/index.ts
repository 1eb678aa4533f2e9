import type { Provider } from '@nestjs/common';
import { BrokerageRepository } from './brokerage.repository.js';
import { BrokerageService } from './brokerage.service.js';

export type { BrokerageChange } from './brokerage.input.js';
export { BrokerageService, type BrokerageView } from './brokerage.service.js';
export { createBrokerage, type NewBrokerage } from './create-brokerage.js';

export const BROKERAGE_PROVIDERS: Provider[] = [BrokerageRepository, BrokerageService];
