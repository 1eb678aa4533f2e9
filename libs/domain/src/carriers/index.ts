import type { Provider } from '@nestjs/common';
import { CarrierRepository } from './carrier.repository.js';
import { CarrierService } from './carrier.service.js';
import { UnderwriterRepository } from './underwriter.repository.js';
import { UnderwriterService } from './underwriter.service.js';

export * from './carrier.entity.js';
export * from './underwriter.entity.js';
export type {
  CarrierChanges,
  CarrierFields,
  NewCarrier,
  NewUnderwriter,
  UnderwriterChanges,
  UnderwriterFields,
} from './carrier.input.js';
export { CarrierService, UnderwriterService };

export const CARRIER_PROVIDERS: Provider[] = [
  CarrierRepository,
  CarrierService,
  UnderwriterRepository,
  UnderwriterService,
];
