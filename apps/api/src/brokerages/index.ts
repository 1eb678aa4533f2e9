import type { Provider, Type } from '@nestjs/common';
import { BrokerageResolver } from './brokerage.resolver.js';
import { LogoController } from './logo.controller.js';

export const BROKERAGE_API: Provider[] = [BrokerageResolver];
export const BROKERAGE_ROUTES: Type[] = [LogoController];
