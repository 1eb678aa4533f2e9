import { CarrierService, UnderwriterService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Carrier } from '../carriers/carrier.type.js';
import { Underwriter } from '../carriers/underwriter.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from './policy.type.js';

/** The chain of firms through which a policy is placed. */
@Resolver(() => Policy)
export class PlacementResolver {
  constructor(
    private readonly firms: CarrierService,
    private readonly people: UnderwriterService,
  ) {}

  @ResolveField(() => Carrier, { nullable: true })
  issuingCompany(
    @Parent() { issuingCompanyId }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Carrier | undefined> | null {
    return this.firm(issuingCompanyId, actor, loaders);
  }

  @ResolveField(() => Carrier, { nullable: true })
  mga(
    @Parent() { mgaId }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Carrier | undefined> | null {
    return this.firm(mgaId, actor, loaders);
  }

  @ResolveField(() => Carrier, { nullable: true })
  wholesaler(
    @Parent() { wholesalerId }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Carrier | undefined> | null {
    return this.firm(wholesalerId, actor, loaders);
  }

  @ResolveField(() => Underwriter, { nullable: true, description: 'Never shown to client users.' })
  underwriter(
    @Parent() { underwriterId }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Underwriter | undefined> | null {
    if (underwriterId === null) return null;
    const batch = (ids: string[]) => this.people.byIds(actor, ids);
    return loaders.one('underwriters', underwriterId, batch, (person) => person.id);
  }

  private firm(
    id: string | null,
    actor: Actor,
    loaders: RequestLoaders,
  ): Promise<Carrier | undefined> | null {
    if (id === null) return null;
    return loaders.one(
      'carriers',
      id,
      (ids) => this.firms.byIds(actor, ids),
      (firm) => firm.id,
    );
  }
}
