import { CaseFileService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { CaseFile } from './case-file.type.js';

/** The files that were exported of a case. */
@Resolver(() => EndorsementRequest)
export class RequestFilesResolver {
  constructor(private readonly caseFiles: CaseFileService) {}

  @ResolveField(() => [CaseFile], { nullable: true, description: 'The latest first. For brokers.' })
  files(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<CaseFile[]> {
    const batch = (ids: string[]) => this.caseFiles.byRequestIds(actor, ids);
    return loaders.many('requestFiles', id, batch, (file) => file.requestId ?? '');
  }
}

/** The files that were exported of a client as a whole. */
@Resolver(() => Client)
export class ClientFilesResolver {
  constructor(private readonly caseFiles: CaseFileService) {}

  @ResolveField(() => [CaseFile], {
    nullable: true,
    description: 'Of the client as a whole, the latest first. For brokers.',
  })
  files(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<CaseFile[]> {
    const batch = (ids: string[]) => this.caseFiles.byClientIds(actor, ids);
    return loaders.many('clientFiles', id, batch, (file) => file.clientId);
  }
}
