import { ServiceMappingService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  ServiceMapping,
  ServiceMappingArgs,
  ServiceMappingPage,
  SettleServiceMappingInput,
  UnknownServicePage,
} from './service-mapping.type.js';

/** What services are whose names the catalogue reader does not know. */
@Resolver()
export class ServiceMappingResolver {
  constructor(private readonly mappings: ServiceMappingService) {}

  @Query(() => ServiceMappingPage, { description: "The answers of the brokerage's people, by name." })
  @Permit('service_mapping:read')
  serviceMappings(
    @CurrentActor() actor: Actor,
    @Args() args: ServiceMappingArgs,
  ): Promise<ServiceMappingPage> {
    return this.mappings.list(actor, { ...args, after: args.after ?? null });
  }

  @Query(() => UnknownServicePage, {
    description:
      'Names that a person should settle: not known, or in doubt. What most clients sell comes first.',
  })
  @Permit('service_mapping:read')
  unknownServices(@CurrentActor() actor: Actor, @Args() args: PageArgs): Promise<UnknownServicePage> {
    return this.mappings.unknownServices(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => ServiceMapping, {
    description: 'Says what a name stands for, for all clients. Those that sell under it are reviewed again.',
  })
  @Permit('service_mapping:write')
  settleServiceMapping(
    @CurrentActor() actor: Actor,
    @Args('input') input: SettleServiceMappingInput,
  ): Promise<ServiceMapping> {
    return this.mappings.settle(actor, input);
  }

  @Mutation(() => ServiceMapping, {
    description: 'Takes an answer back; the catalogue reader decides again. Answers what stood.',
  })
  @Permit('service_mapping:write')
  removeServiceMapping(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<ServiceMapping> {
    return this.mappings.remove(actor, { id, version });
  }
}
