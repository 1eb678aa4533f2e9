import { LegalEntityService, type Actor } from '@carveback/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { EndInput } from './contact.type.js';
import { AddLegalEntityInput, ChangeLegalEntityInput, LegalEntity } from './legal-entity.type.js';

/** The companies and trading names of a client. */
@Resolver()
export class LegalEntityResolver {
  constructor(private readonly entities: LegalEntityService) {}

  @Mutation(() => LegalEntity)
  @Permit('client:write')
  addLegalEntity(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddLegalEntityInput,
  ): Promise<LegalEntity> {
    return this.entities.add(actor, input);
  }

  @Mutation(() => LegalEntity)
  @Permit('client:write')
  changeLegalEntity(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeLegalEntityInput,
  ): Promise<LegalEntity> {
    return this.entities.change(actor, input);
  }

  @Mutation(() => LegalEntity)
  @Permit('client:write')
  endLegalEntity(@CurrentActor() actor: Actor, @Args('input') input: EndInput): Promise<LegalEntity> {
    return this.entities.end(actor, input);
  }
}
