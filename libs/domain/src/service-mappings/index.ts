import type { Provider } from '@nestjs/common';
import { ServiceMappingRepository } from './service-mapping.repository.js';
import { ServiceMappingService } from './service-mapping.service.js';

export * from './service-mapping.entity.js';
export type { ServiceAnswer } from './service-mapping.input.js';
export type { UnknownService } from './unknown-services.js';
export { ServiceMappingService };

export const SERVICE_MAPPING_PROVIDERS: Provider[] = [ServiceMappingRepository, ServiceMappingService];
