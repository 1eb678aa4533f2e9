import type { Provider } from '@nestjs/common';
import { CarrierResolver } from './carrier.resolver.js';
import { UnderwriterResolver } from './underwriter.resolver.js';

export const CARRIER_API: Provider[] = [CarrierResolver, UnderwriterResolver];
