import type { Provider } from '@nestjs/common';
import { ServiceMappingResolver } from './service-mapping.resolver.js';

export const SERVICE_MAPPING_API: Provider[] = [ServiceMappingResolver];
