import { BrokerageService, type Actor } from '@carveback/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { Brokerage, UpdateBrokerageInput } from './brokerage.type.js';

/** The tenant's own record. */
@Resolver()
export class BrokerageResolver {
  constructor(private readonly brokerages: BrokerageService) {}

  @Query(() => Brokerage)
  @Permit('brokerage:read')
  brokerage(@CurrentActor() actor: Actor): Promise<Brokerage> {
    return this.brokerages.read(actor);
  }

  @Mutation(() => Brokerage)
  @Permit('brokerage:write')
  updateBrokerage(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateBrokerageInput,
  ): Promise<Brokerage> {
    return this.brokerages.update(actor, input);
  }

  @Mutation(() => Brokerage)
  @Permit('brokerage:write')
  removeBrokerageLogo(
    @CurrentActor() actor: Actor,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Brokerage> {
    return this.brokerages.setLogo(actor, version, null);
  }
}
