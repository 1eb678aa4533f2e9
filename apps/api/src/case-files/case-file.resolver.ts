import { CaseFileService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { CaseFile, DiscardFileInput, ExportFileInput } from './case-file.type.js';

/** Exports of a client's or a case's file. */
@Resolver()
export class CaseFileResolver {
  constructor(private readonly files: CaseFileService) {}

  @Mutation(() => CaseFile, { description: 'Asks for the file of a client or a case. The worker makes it.' })
  @Permit('case_file:export')
  exportFile(@CurrentActor() actor: Actor, @Args('input') input: ExportFileInput): Promise<CaseFile> {
    return this.files.export(actor, input);
  }

  @Mutation(() => CaseFile, { description: 'Drops the bytes of a file. That it was made stays on record.' })
  @Permit('case_file:discard')
  discardFile(@CurrentActor() actor: Actor, @Args('input') input: DiscardFileInput): Promise<CaseFile> {
    return this.files.discard(actor, input);
  }

  @Query(() => CaseFile, { description: 'How far a file that was asked for has come.' })
  @Permit('case_file:read')
  fileExport(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<CaseFile> {
    return this.files.get(actor, id);
  }
}
