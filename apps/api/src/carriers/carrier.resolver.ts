import { CarrierService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { Carrier, CarrierArgs, CarrierPage, CreateCarrierInput, UpdateCarrierInput } from './carrier.type.js';

/** The firms of placement chains. */
@Resolver()
export class CarrierResolver {
  constructor(private readonly firms: CarrierService) {}

  @Query(() => Carrier)
  @Permit('carrier:read')
  carrier(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Carrier> {
    return this.firms.get(actor, id);
  }

  @Query(() => CarrierPage, { description: 'The firms that the brokerage works with, by name.' })
  @Permit('carrier:read')
  carriers(@CurrentActor() actor: Actor, @Args() args: CarrierArgs): Promise<CarrierPage> {
    return this.firms.list(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => Carrier)
  @Permit('carrier:write')
  createCarrier(@CurrentActor() actor: Actor, @Args('input') input: CreateCarrierInput): Promise<Carrier> {
    return this.firms.create(actor, input);
  }

  @Mutation(() => Carrier)
  @Permit('carrier:write')
  updateCarrier(@CurrentActor() actor: Actor, @Args('input') input: UpdateCarrierInput): Promise<Carrier> {
    return this.firms.update(actor, input);
  }
}
