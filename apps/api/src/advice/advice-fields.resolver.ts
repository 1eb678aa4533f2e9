import { AdviceLineService, AdviceService, LetterService, may, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Letter } from '../letters/letter.type.js';
import { Advice, AdviceAnswer, AdviceLine, AdviceRound } from './advice.type.js';

/** What belongs to a round. */
@Resolver(() => AdviceRound)
export class AdviceRoundResolver {
  constructor(
    private readonly service: AdviceService,
    private readonly letters: LetterService,
  ) {}

  @ResolveField(() => [Advice], { description: 'By service.' })
  advice(
    @Parent() { id }: AdviceRound,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Advice[]> {
    const batch = (ids: string[]) => this.service.byRoundIds(actor, ids);
    return loaders.many('adviceByRound', id, batch, (advice) => advice.roundId);
  }

  @ResolveField(() => Letter, { nullable: true, description: 'Null until the worker has made it.' })
  letter(
    @Parent() { orderId }: AdviceRound,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Letter | undefined> {
    const batch = (ids: string[]) => this.letters.byOrderIds(actor, ids);
    return loaders.one('orderedLetters', orderId, batch, (letter) => letter.orderId ?? '');
  }
}

/** What belongs to one advice. */
@Resolver(() => Advice)
export class AdviceFieldsResolver {
  constructor(
    private readonly service: AdviceService,
    private readonly talk: AdviceLineService,
  ) {}

  @ResolveField(() => AdviceRound, { nullable: true })
  round(
    @Parent() { roundId }: Advice,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<AdviceRound | undefined> {
    const batch = (ids: string[]) => this.service.rounds(actor, ids);
    return loaders.one('adviceRounds', roundId, batch, (round) => round.id);
  }

  @ResolveField(() => [AdviceAnswer], { description: 'All that was answered, the latest first.' })
  answers(
    @Parent() { id }: Advice,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<AdviceAnswer[]> {
    const batch = (ids: string[]) => this.service.answersByAdviceIds(actor, ids);
    return loaders.many('adviceAnswers', id, batch, (answer) => answer.adviceId);
  }

  @ResolveField(() => [AdviceLine], {
    description: "The client's questions and the brokerage's replies, in order.",
  })
  lines(
    @Parent() { id }: Advice,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<AdviceLine[]> {
    const batch = (ids: string[]) => this.talk.byAdviceIds(actor, ids);
    return loaders.many('adviceLines', id, batch, (line) => line.adviceId);
  }
}

/** Notes are the brokerage's own. */
@Resolver(() => AdviceAnswer)
export class AdviceAnswerNoteResolver {
  @ResolveField(() => String, { nullable: true, description: 'For brokers.' })
  note(@Parent() { note }: AdviceAnswer, @CurrentActor() actor: Actor): string | null {
    return may(actor, 'finding:read') ? note : null;
  }
}
