import { DiaryStepsService, type Actor, type StepsOf } from '@carveback/domain';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { DiaryStepList, SetDiaryStepsInput, StepsOfName } from './diary-steps.type.js';

/** What the brokerage enters when a case begins to wait. */
@Resolver()
export class DiaryStepsResolver {
  constructor(private readonly service: DiaryStepsService) {}

  @Query(() => [DiaryStepList])
  @Permit('diary:read')
  diarySteps(@CurrentActor() actor: Actor): Promise<DiaryStepList[]> {
    return this.service.list(actor);
  }

  @Mutation(() => DiaryStepList, {
    description: 'Counts for a case from its next move on; what is entered stays.',
  })
  @Permit('diary_steps:write')
  setDiarySteps(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetDiaryStepsInput,
  ): Promise<DiaryStepList> {
    return this.service.set(actor, input);
  }

  @Mutation(() => DiaryStepList, { description: 'Back to the usual steps.' })
  @Permit('diary_steps:write')
  resetDiarySteps(
    @CurrentActor() actor: Actor,
    @Args('waitsFor', { type: () => StepsOfName }) waitsFor: StepsOf,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<DiaryStepList> {
    return this.service.reset(actor, { waitsFor, version });
  }
}
