import { ExposureService, ServiceClocksService, type Actor } from '@carveback/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { ExposureArgs, ExposurePage, ServiceClocks } from './clocks.type.js';

/** How long a service line waited. */
@Resolver(() => ServiceLine)
export class ServiceLineClocksResolver {
  constructor(private readonly service: ServiceClocksService) {}

  @ResolveField(() => ServiceClocks, { nullable: true, description: 'For brokers.' })
  clocks(
    @Parent() { id }: ServiceLine,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceClocks | undefined> {
    const batch = (ids: string[]) => this.service.byServiceLineIds(actor, ids);
    return loaders.one('serviceClocks', id, batch, (clocks) => clocks.serviceLineId);
  }
}

/** Who in the book is exposed longest. */
@Resolver()
export class ExposureResolver {
  constructor(private readonly service: ExposureService) {}

  @Query(() => ExposurePage, { description: 'The longest exposed first.' })
  @Permit('book:read')
  exposures(
    @CurrentActor() actor: Actor,
    @Args() { first, after, clientId, accountManagerId }: ExposureArgs,
  ): Promise<ExposurePage> {
    const filter = { clientId: clientId ?? null, accountManagerId: accountManagerId ?? null };
    return this.service.list(actor, filter, { first, after: after ?? null });
  }
}
