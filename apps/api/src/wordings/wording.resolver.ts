import { pagesOf, WordingService, type Actor } from '@carveback/domain';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { TextPage } from '../uploads/text-page.type.js';
import { AddWordingInput, SupersededWording, SupersedeWordingInput, Wording } from './wording.type.js';

/** The documents of policies. */
@Resolver(() => Wording)
export class WordingResolver {
  constructor(private readonly wordings: WordingService) {}

  @Query(() => Wording)
  @Permit('wording:read')
  wording(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Wording> {
    return this.wordings.summary(actor, id);
  }

  @ResolveField(() => [TextPage], { description: 'The whole text; read only when asked for.' })
  async pages(
    @Parent() { id }: Wording,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<TextPage[]> {
    const batch = (ids: string[]) => this.wordings.byIds(actor, ids);
    const wording = await loaders.one('wordingTexts', id, batch, (found) => found.id);
    return wording ? pagesOf(wording) : [];
  }

  @Mutation(() => Wording, { description: 'Files a document of a policy; the client is reviewed again.' })
  @Permit('wording:write')
  addWording(@CurrentActor() actor: Actor, @Args('input') input: AddWordingInput): Promise<Wording> {
    return this.wordings.add(actor, input);
  }

  @Mutation(() => SupersededWording, { description: 'Replaces a wording, or withdraws it.' })
  @Permit('wording:write')
  supersedeWording(
    @CurrentActor() actor: Actor,
    @Args('input') input: SupersedeWordingInput,
  ): Promise<SupersededWording> {
    return this.wordings.supersede(actor, input);
  }
}
