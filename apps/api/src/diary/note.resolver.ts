import { NoteService, type Actor } from '@carveback/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AddNoteInput, Note, NoteArgs, NotePage, SetNoteVisibilityInput } from './note.type.js';

/** Notes of the brokerage. */
@Resolver()
export class NoteResolver {
  constructor(private readonly service: NoteService) {}

  @Query(() => NotePage, { description: 'The latest first, internal ones too.' })
  @Permit('note:read')
  notes(@CurrentActor() actor: Actor, @Args() args: NoteArgs): Promise<NotePage> {
    return this.service.list(actor, { ...args, after: args.after ?? null });
  }

  @Query(() => NotePage, { description: 'The latest first: what an export may hold.' })
  @Permit('note:read')
  releasableNotes(@CurrentActor() actor: Actor, @Args() args: NoteArgs): Promise<NotePage> {
    return this.service.listReleasable(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => Note)
  @Permit('note:write')
  addNote(@CurrentActor() actor: Actor, @Args('input') input: AddNoteInput): Promise<Note> {
    return this.service.add(actor, input);
  }

  @Mutation(() => Note, { description: 'The words of a note stay as they were written.' })
  @Permit('note:write')
  setNoteVisibility(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetNoteVisibilityInput,
  ): Promise<Note> {
    return this.service.setVisibility(actor, input);
  }
}
