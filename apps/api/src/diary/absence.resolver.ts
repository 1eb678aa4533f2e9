import { AbsenceService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { Absence, AbsenceArgs, AbsencePage, ChangeAbsenceInput, RecordAbsenceInput } from './absence.type.js';

/** Who is away, and who stands in. */
@Resolver()
export class AbsenceResolver {
  constructor(private readonly service: AbsenceService) {}

  @Query(() => AbsencePage, { description: 'By their last day.' })
  @Permit('diary:read')
  absences(@CurrentActor() actor: Actor, @Args() args: AbsenceArgs): Promise<AbsencePage> {
    return this.service.list(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => Absence, { description: "The stand-in sees the person's entries; they stay the person's." })
  @Permit('absence:write')
  recordAbsence(@CurrentActor() actor: Actor, @Args('input') input: RecordAbsenceInput): Promise<Absence> {
    return this.service.record(actor, input);
  }

  @Mutation(() => Absence)
  @Permit('absence:write')
  changeAbsence(@CurrentActor() actor: Actor, @Args('input') input: ChangeAbsenceInput): Promise<Absence> {
    return this.service.change(actor, input);
  }

  @Mutation(() => Absence, { description: 'Answers the absence that was taken back.' })
  @Permit('absence:write')
  removeAbsence(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Absence> {
    return this.service.remove(actor, { id, version });
  }
}
