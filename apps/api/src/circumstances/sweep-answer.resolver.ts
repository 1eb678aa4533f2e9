import { SweepAnswerService, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import { RecordSweepAnswerInput, SweepAnswer } from './sweep-answer.type.js';

/** What clients know of circumstances, asked for before a policy ends. */
@Resolver(() => Policy)
export class SweepAnswerResolver {
  constructor(private readonly answers: SweepAnswerService) {}

  @Mutation(() => SweepAnswer, {
    description:
      'Keeps the answer for good; the worker does the step with it. What is reported later is another answer.',
  })
  @Permit('sweep:answer')
  recordSweepAnswer(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordSweepAnswerInput,
  ): Promise<SweepAnswer> {
    return this.answers.record(actor, input);
  }

  @ResolveField(() => [SweepAnswer], { description: 'The latest first.' })
  sweepAnswers(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<SweepAnswer[]> {
    const batch = (ids: string[]) => this.answers.byPolicyIds(actor, ids);
    return loaders.many('sweepAnswers', id, batch, (answer) => answer.policyId);
  }
}
