import { LetterService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Letter } from './letter.type.js';

/** Reports that were made for a client. */
@Resolver(() => Client)
export class ClientReportsResolver {
  constructor(private readonly letters: LetterService) {}

  @ResolveField(() => [Letter], { description: 'Coverage reports, the newest first.' })
  reports(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Letter[]> {
    const batch = (ids: string[]) => this.letters.byClientIds(actor, ids);
    return loaders.many('clientReports', id, batch, (letter) => letter.clientId);
  }
}
