import type { Provider } from '@nestjs/common';
import { ClockFactsRepository } from './clock-facts.repository.js';
import { ExposureRepository } from './exposure.repository.js';
import { ExposureService } from './exposure.service.js';
import { ServiceClocksService } from './service-clocks.service.js';

export type { ExposureFilter } from './exposure.repository.js';
export { ExposureService, type Exposure } from './exposure.service.js';
export {
  CLOCK_STOPS,
  type ClockReading,
  type ClockStop,
  type ConfirmedFact,
  type ServiceClocks,
  type ToldFact,
} from './service-clocks.js';
export { ServiceClocksService } from './service-clocks.service.js';

export const CLOCK_PROVIDERS: Provider[] = [
  ClockFactsRepository,
  ExposureRepository,
  ExposureService,
  ServiceClocksService,
];
