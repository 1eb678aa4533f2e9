import { LegalEntityService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { LegalEntity } from '../clients/legal-entity.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ServiceLine } from './service-line.type.js';

/** What a service line refers to. */
@Resolver(() => ServiceLine)
export class ServiceLineLinksResolver {
  constructor(private readonly entities: LegalEntityService) {}

  @ResolveField(() => LegalEntity, { nullable: true, description: 'Who contracts for it.' })
  async entity(
    @Parent() { clientId, entityId }: ServiceLine,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<LegalEntity | undefined> {
    const batch = (ids: string[]) => this.entities.listByClientIds(actor, ids);
    const all = await loaders.many('entities', clientId, batch, (entity) => entity.clientId);
    return all.find((entity) => entity.id === entityId);
  }
}
