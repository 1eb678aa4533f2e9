import { TowerService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Tower } from './tower.type.js';

/** Whether the carriers in excess follow the change that a request brought about. */
@Resolver(() => EndorsementRequest)
export class RequestTowerResolver {
  constructor(private readonly towers: TowerService) {}

  @ResolveField(() => Tower, {
    nullable: true,
    description: 'Null: no carrier in excess was asked to follow.',
  })
  async tower(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Tower | null> {
    const batch = (ids: string[]) => this.towers.byRequestIds(actor, ids);
    return (await loaders.one('requestTowers', id, batch, (tower) => tower.requestId)) ?? null;
  }
}
