import { EndorsementRequestService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { EndorsementRequest } from './endorsement-request.type.js';

/** A client's endorsement requests. */
@Resolver(() => Client)
export class ClientRequestsResolver {
  constructor(private readonly requests: EndorsementRequestService) {}

  @ResolveField(() => [EndorsementRequest], {
    description: 'The latest first; a client user sees those whose authority was asked for.',
  })
  endorsementRequests(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<EndorsementRequest[]> {
    const batch = (ids: string[]) => this.requests.byClientIds(actor, ids);
    return loaders.many('endorsementRequests', id, batch, (request) => request.clientId);
  }
}
