import type { Provider } from '@nestjs/common';
import { RenewalMarketResolver } from './renewal-market.resolver.js';

export const RENEWAL_MARKET_API: Provider[] = [RenewalMarketResolver];
