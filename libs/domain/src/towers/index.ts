import type { Provider } from '@nestjs/common';
import { TowerDrafter } from './tower-drafter.js';
import { TowerRepository } from './tower.repository.js';
import { TowerService } from './tower.service.js';

export { LAYER_ANSWERS, type LayerAnswer, type Tower, type TowerLayer } from './tower.js';
export { TowerService } from './tower.service.js';

export const TOWER_PROVIDERS: Provider[] = [TowerDrafter, TowerRepository, TowerService];
