import { SendingHoldService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { RaiseSendingHoldInput, RecordClientReleaseInput, SendingHold } from './sending-hold.type.js';

/** Holds on sending a request. */
@Resolver()
export class SendingHoldResolver {
  constructor(private readonly holds: SendingHoldService) {}

  @Mutation(() => SendingHold, { description: 'One per reason: a second one answers the first.' })
  @Permit('endorsement:write')
  raiseSendingHold(
    @CurrentActor() actor: Actor,
    @Args('input') input: RaiseSendingHoldInput,
  ): Promise<SendingHold> {
    return this.holds.raise(actor, input);
  }

  @Mutation(() => SendingHold, { description: "The principal's release." })
  @Permit('sending_hold:release')
  releaseSendingHold(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<SendingHold> {
    return this.holds.releaseAsPrincipal(actor, { id, version });
  }

  @Mutation(() => SendingHold, { description: "The client's release, as the broker has it in writing." })
  @Permit('endorsement:write')
  recordClientRelease(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordClientReleaseInput,
  ): Promise<SendingHold> {
    return this.holds.recordClientRelease(actor, input);
  }
}
