import { DiaryListService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { DiaryEntry } from './diary-entry.type.js';

/** What is entered about a case. */
@Resolver(() => EndorsementRequest)
export class RequestDiaryResolver {
  constructor(private readonly lists: DiaryListService) {}

  @ResolveField(() => [DiaryEntry], {
    nullable: true,
    description: 'By due day, done ones too. For the brokerage.',
  })
  diary(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<DiaryEntry[]> {
    const batch = (ids: string[]) => this.lists.byRequestIds(actor, ids);
    return loaders.many('requestDiary', id, batch, (entry) => entry.requestId ?? '');
  }
}
