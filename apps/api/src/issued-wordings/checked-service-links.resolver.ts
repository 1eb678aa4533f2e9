import { ServiceLineService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { CarriedService } from './carried-forward.type.js';
import { CheckedService } from './issue-check.type.js';

abstract class ServiceLineOf {
  constructor(private readonly lines: ServiceLineService) {}

  protected load(actor: Actor, loaders: RequestLoaders, id: string): Promise<ServiceLine | undefined> {
    const batch = (ids: string[]) => this.lines.byIds(actor, ids);
    return loaders.one('serviceLinesById', id, batch, (line) => line.id);
  }
}

@Resolver(() => CheckedService)
export class CheckedServiceLinksResolver extends ServiceLineOf {
  constructor(lines: ServiceLineService) {
    super(lines);
  }

  @ResolveField(() => ServiceLine, { nullable: true })
  serviceLine(
    @Parent() { serviceLineId }: CheckedService,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine | undefined> {
    return this.load(actor, loaders, serviceLineId);
  }
}

@Resolver(() => CarriedService)
export class CarriedServiceLinksResolver extends ServiceLineOf {
  constructor(lines: ServiceLineService) {
    super(lines);
  }

  @ResolveField(() => ServiceLine, { nullable: true })
  serviceLine(
    @Parent() { serviceLineId }: CarriedService,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine | undefined> {
    return this.load(actor, loaders, serviceLineId);
  }
}
