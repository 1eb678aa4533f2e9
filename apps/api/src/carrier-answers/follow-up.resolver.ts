import { FollowUpService, may, type Actor } from '@carveback/domain';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { FollowUpRequestInput, RequestFollowUp } from './follow-up.type.js';

/** What is done when a request ended without curing its findings. */
@Resolver(() => RequestFollowUp)
export class FollowUpResolver {
  constructor(private readonly followUps: FollowUpService) {}

  @Mutation(() => RequestFollowUp, {
    description: 'Says what is done about the findings of a request that was declined, withdrawn or closed.',
  })
  @Permit('endorsement:write')
  followUpRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: FollowUpRequestInput,
  ): Promise<RequestFollowUp> {
    return this.followUps.record(actor, input);
  }

  @ResolveField(() => String, { nullable: true, description: 'For brokers.' })
  note(@Parent() { note }: RequestFollowUp, @CurrentActor() actor: Actor): string | null {
    return may(actor, 'carrier_answer:read') ? note : null;
  }
}
