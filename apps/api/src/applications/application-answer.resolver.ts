import { ApplicationAnswerService, standingAnswers, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ApplicationAnswer, RecordApplicationAnswersInput } from './application-answer.type.js';
import { Application } from './application.type.js';

/** What applications say, line by line. */
@Resolver(() => Application)
export class ApplicationAnswerResolver {
  constructor(private readonly service: ApplicationAnswerService) {}

  @ResolveField(() => [ApplicationAnswer], {
    nullable: true,
    description: 'The answers that count; with history, corrected ones too, the newest first. For brokers.',
  })
  async answers(
    @Parent() { id }: Application,
    @Args('history', { type: () => Boolean, defaultValue: false }) history: boolean,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ApplicationAnswer[]> {
    const batch = (ids: string[]) => this.service.byApplicationIds(actor, ids);
    const all = await loaders.many('applicationAnswers', id, batch, (answer) => answer.applicationId);
    return history ? all : standingAnswers(all);
  }

  @Mutation(() => [ApplicationAnswer], {
    description: "Enters what the paper says. The policy's application is held against today.",
  })
  @Permit('policy:write')
  recordApplicationAnswers(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordApplicationAnswersInput,
  ): Promise<ApplicationAnswer[]> {
    return this.service.record(actor, input);
  }
}
