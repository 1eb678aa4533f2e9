import { WordingLibraryService, type Actor } from '@carveback/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Precedent, PrecedentPage, WordingLibraryArgs } from './precedent.type.js';

/** What carriers accepted, declined, asked and charged before. */
@Resolver(() => EndorsementRequest)
export class WordingLibraryResolver {
  constructor(private readonly library: WordingLibraryService) {}

  @Query(() => PrecedentPage, { description: 'The wording library, the latest submitted first.' })
  @Permit('wording_library:read')
  wordingLibrary(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: WordingLibraryArgs,
  ): Promise<PrecedentPage> {
    return this.library.search(actor, { first, after: after ?? null, ...filter });
  }

  @ResolveField(() => [Precedent], {
    nullable: true,
    description:
      'At most five other requests that this carrier answered, those about the same services first. For brokers.',
  })
  precedents(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Precedent[]> {
    const batch = (ids: string[]) => this.library.precedentsOf(actor, ids);
    return loaders.many('precedents', id, batch, (precedent) => precedent.draftId);
  }
}
