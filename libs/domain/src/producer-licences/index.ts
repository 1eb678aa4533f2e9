import type { Provider } from '@nestjs/common';
import { ProducerLicenceRepository } from './producer-licence.repository.js';
import { ProducerLicenceService } from './producer-licence.service.js';

export * from './producer-licence.entity.js';
export { ProducerLicenceService, type LicenceFields } from './producer-licence.service.js';

export const PRODUCER_LICENCE_PROVIDERS: Provider[] = [ProducerLicenceRepository, ProducerLicenceService];
