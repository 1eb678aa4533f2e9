import type { Provider } from '@nestjs/common';
import { ExposureResolver, ServiceLineClocksResolver } from './clocks.resolver.js';

export const CLOCK_API: Provider[] = [ExposureResolver, ServiceLineClocksResolver];
