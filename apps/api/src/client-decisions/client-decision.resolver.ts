import { ClientDecisionService, EndorsementRequestService, type Actor } from '@carveback/domain';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { RecordClientDecisionInput, RecordedClientDecision } from './client-decision.type.js';

/** What the client decides about a quote, a request or a gap. */
@Resolver(() => RecordedClientDecision)
export class ClientDecisionResolver {
  constructor(
    private readonly decisions: ClientDecisionService,
    private readonly requests: EndorsementRequestService,
  ) {}

  @Mutation(() => RecordedClientDecision, {
    description: 'Records a decision of the client, and moves the request as it follows from it.',
  })
  @Permit('client_decision:record')
  recordClientDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordClientDecisionInput,
  ): Promise<RecordedClientDecision> {
    return this.decisions.record(actor, input);
  }

  @ResolveField(() => EndorsementRequest, { description: 'As it stands after the decision.' })
  request(
    @Parent() { decision }: RecordedClientDecision,
    @CurrentActor() actor: Actor,
  ): Promise<EndorsementRequest> {
    return this.requests.get(actor, decision.requestId);
  }
}
