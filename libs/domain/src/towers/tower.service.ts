import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { requirePermission } from '../permissions.js';
import { towerOf, type Tower } from './tower.js';
import { TowerRepository } from './tower.repository.js';

/** Whether every carrier of a tower has answered. */
@Injectable()
export class TowerService {
  constructor(
    private readonly db: TenantDb,
    private readonly towers: TowerRepository,
  ) {}

  /** The towers that these requests are the foot of; none for a request that no carrier in excess was asked to follow. */
  byRequestIds(actor: Actor, requestIds: readonly string[]): Promise<Tower[]> {
    requirePermission(actor, 'endorsement:read');
    return this.db.read(actor, (tx) => this.in(tx, requestIds));
  }

  /** The same inside another transaction. */
  async in(tx: Tx, requestIds: readonly string[]): Promise<Tower[]> {
    const rows = await this.towers.layers(tx, requestIds);
    const feet = [...new Set(rows.map(({ footId }) => footId))];
    return feet.map((foot) =>
      towerOf(
        foot,
        rows.filter(({ footId }) => footId === foot),
      ),
    );
  }
}
