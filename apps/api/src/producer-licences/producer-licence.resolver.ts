import { ProducerLicenceService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  AddProducerLicenceInput,
  ChangeProducerLicenceInput,
  ProducerLicence,
} from './producer-licence.type.js';

/** Under which licences the brokerage's people release work. */
@Resolver()
export class ProducerLicenceResolver {
  constructor(private readonly licences: ProducerLicenceService) {}

  @Mutation(() => ProducerLicence)
  @Permit('user:write')
  addProducerLicence(
    @CurrentActor() actor: Actor,
    @Args('input') { userId, ...fields }: AddProducerLicenceInput,
  ): Promise<ProducerLicence> {
    return this.licences.add(actor, userId, fields);
  }

  @Mutation(() => ProducerLicence)
  @Permit('user:write')
  changeProducerLicence(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeProducerLicenceInput,
  ): Promise<ProducerLicence> {
    return this.licences.change(actor, input);
  }

  @Mutation(() => ProducerLicence, { description: 'Answers the licence that was taken out.' })
  @Permit('user:write')
  removeProducerLicence(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<ProducerLicence> {
    return this.licences.remove(actor, { id, version });
  }
}
