import { ClientDecisionService, may, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ClientDecision } from './client-decision.type.js';

/** What the client decided about a request. */
@Resolver(() => EndorsementRequest)
export class RequestDecisionsResolver {
  constructor(private readonly decisions: ClientDecisionService) {}

  @ResolveField(() => [ClientDecision], { description: 'The latest first.' })
  clientDecisions(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ClientDecision[]> {
    const batch = (ids: string[]) => this.decisions.byRequestIds(actor, ids);
    return loaders.many('clientDecisions', id, batch, (decision) => decision.requestId);
  }
}

/** Notes are the brokerage's own. */
@Resolver(() => ClientDecision)
export class DecisionNoteResolver {
  @ResolveField(() => String, { nullable: true, description: 'For brokers.' })
  note(@Parent() { note }: ClientDecision, @CurrentActor() actor: Actor): string | null {
    return may(actor, 'carrier_answer:read') ? note : null;
  }
}
