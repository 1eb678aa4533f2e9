import type { Provider } from '@nestjs/common';
import { RequestTowerResolver } from './request-tower.resolver.js';

export const TOWER_API: Provider[] = [RequestTowerResolver];
