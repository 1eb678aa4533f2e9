import type { Provider } from '@nestjs/common';
import { ServiceLineRepository } from './service-line.repository.js';
import { ServiceLineService } from './service-line.service.js';

export * from './service-line.entity.js';
export type { NewServiceLine, ServiceLineChanges, ServiceLineFields } from './service-line.input.js';
export { ServiceLineService };

export const SERVICE_LINE_PROVIDERS: Provider[] = [ServiceLineRepository, ServiceLineService];
