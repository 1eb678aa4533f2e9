import { ProducerLicenceService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { User } from '../users/user.type.js';
import { ProducerLicence } from './producer-licence.type.js';

/** The licences of a person. */
@Resolver(() => User)
export class UserLicencesResolver {
  constructor(private readonly service: ProducerLicenceService) {}

  @ResolveField(() => [ProducerLicence], {
    nullable: true,
    description: 'By state, then line. For the brokerage.',
  })
  licences(
    @Parent() { id }: User,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ProducerLicence[]> {
    const batch = (ids: string[]) => this.service.listByUserIds(actor, ids);
    return loaders.many('userLicences', id, batch, (licence) => licence.userId);
  }
}
