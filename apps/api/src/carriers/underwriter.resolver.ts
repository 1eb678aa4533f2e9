import { UnderwriterService, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Carrier } from './carrier.type.js';
import { CreateUnderwriterInput, Underwriter, UpdateUnderwriterInput } from './underwriter.type.js';

/** The people at carriers. */
@Resolver(() => Carrier)
export class UnderwriterResolver {
  constructor(private readonly people: UnderwriterService) {}

  @ResolveField(() => [Underwriter], { nullable: true, description: 'By name. For brokers.' })
  underwriters(
    @Parent() { id }: Carrier,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Underwriter[]> {
    const batch = (ids: string[]) => this.people.listByCarrierIds(actor, ids);
    return loaders.many('underwritersOfCarrier', id, batch, (person) => person.carrierId);
  }

  @Mutation(() => Underwriter)
  @Permit('carrier:write')
  createUnderwriter(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateUnderwriterInput,
  ): Promise<Underwriter> {
    return this.people.create(actor, input);
  }

  @Mutation(() => Underwriter)
  @Permit('carrier:write')
  updateUnderwriter(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateUnderwriterInput,
  ): Promise<Underwriter> {
    return this.people.update(actor, input);
  }
}
