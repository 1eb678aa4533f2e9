import type { Provider } from '@nestjs/common';
import { ServiceLineLinksResolver } from './service-line-links.resolver.js';
import { ServiceLineResolver } from './service-line.resolver.js';

export const SERVICE_LINE_API: Provider[] = [ServiceLineLinksResolver, ServiceLineResolver];
