import { ServiceLineService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  AddServiceLineInput,
  ChangeServiceLineInput,
  RetireServiceLineInput,
  ServiceLine,
} from './service-line.type.js';

/** What clients sell. */
@Resolver()
export class ServiceLineResolver {
  constructor(private readonly lines: ServiceLineService) {}

  @Query(() => ServiceLine)
  @Permit('service_line:read')
  serviceLine(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ServiceLine> {
    return this.lines.get(actor, id);
  }

  @Mutation(() => ServiceLine, {
    description:
      "Reports a service: received, and no more than that until the carrier confirms. Its client's policies are read again.",
  })
  @Permit('service_line:add')
  addServiceLine(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddServiceLineInput,
  ): Promise<ServiceLine> {
    return this.lines.add(actor, input);
  }

  @Mutation(() => ServiceLine)
  @Permit('service_line:write')
  changeServiceLine(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeServiceLineInput,
  ): Promise<ServiceLine> {
    return this.lines.change(actor, input);
  }

  @Mutation(() => ServiceLine, { description: 'The client stopped selling it. It stays on file.' })
  @Permit('service_line:write')
  retireServiceLine(
    @CurrentActor() actor: Actor,
    @Args('input') input: RetireServiceLineInput,
  ): Promise<ServiceLine> {
    return this.lines.retire(actor, input);
  }

  @Mutation(() => ServiceLine, { description: 'Takes a retirement back.' })
  @Permit('service_line:write')
  restoreServiceLine(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<ServiceLine> {
    return this.lines.restore(actor, { id, version });
  }
}
