import { ControlService, levelOf, type Actor, type ControlLevel } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Control, ControlLevelName, ControlStatement, RecordControlInput } from './control.type.js';

/** What clients say that they do. */
@Resolver(() => ControlStatement)
export class ControlResolver {
  constructor(private readonly controls: ControlService) {}

  @ResolveField(() => ControlLevelName, { description: 'What it amounts to.' })
  level(@Parent() statement: ControlStatement): ControlLevel {
    return levelOf(statement);
  }

  @Mutation(() => ControlStatement, {
    description: 'Records what a client does as of a day. A client user records its own.',
  })
  @Permit('control:record')
  recordControl(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordControlInput,
  ): Promise<ControlStatement> {
    return this.controls.record(actor, input);
  }
}

/** A client's controls. */
@Resolver(() => Client)
export class ClientControlsResolver {
  constructor(private readonly service: ControlService) {}

  @ResolveField(() => [Control], { description: 'By kind and asset class.' })
  controls(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Control[]> {
    const batch = (ids: string[]) => this.service.byClientIds(actor, ids);
    return loaders.many('controls', id, batch, (control) => control.clientId);
  }
}
