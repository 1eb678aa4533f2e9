import {
  AdviceAnswerService,
  AdviceDraftService,
  AdviceLineService,
  AdviceService,
  type Actor,
} from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AdviceItemInput, AnswerAdviceInput, PrepareAdviceInput } from './advice.input.js';
import { AdviceCounts, AdviceDraft, AdviceLine, AdviceProposal, AdviceRound } from './advice.type.js';

/** What is recommended to clients, and what they answer. */
@Resolver()
export class AdviceResolver {
  constructor(
    private readonly advice: AdviceService,
    private readonly drafts: AdviceDraftService,
    private readonly answers: AdviceAnswerService,
    private readonly lines: AdviceLineService,
  ) {}

  @Query(() => [AdviceProposal], {
    description: 'The words to begin with for these findings, in their order. Nothing is given by it.',
  })
  @Permit('advice:prepare')
  proposeAdvice(
    @CurrentActor() actor: Actor,
    @Args('findingIds', { type: () => [ID] }) findingIds: string[],
  ): Promise<AdviceProposal[]> {
    return this.drafts.propose(actor, findingIds);
  }

  @Query(() => AdviceRound, {
    description: 'A client user sees one of its own, once its letter is released.',
  })
  @Permit('advice:read')
  adviceRound(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AdviceRound> {
    return this.advice.getRound(actor, id);
  }

  @Query(() => AdviceCounts, { description: 'Over the whole book.' })
  @Permit('book:read')
  adviceStanding(@CurrentActor() actor: Actor): Promise<AdviceCounts> {
    return this.advice.counts(actor);
  }

  @Mutation(() => AdviceDraft, { description: 'Keeps words for somebody licensed to give.' })
  @Permit('advice:prepare')
  prepareAdvice(
    @CurrentActor() actor: Actor,
    @Args('input') input: PrepareAdviceInput,
  ): Promise<AdviceDraft> {
    return this.drafts.prepare(actor, input);
  }

  @Mutation(() => AdviceRound, {
    description: 'Recommends this to one client, in one letter, which is then released like any other.',
  })
  @Permit('advice:give')
  giveAdvice(
    @CurrentActor() actor: Actor,
    @Args('items', { type: () => [AdviceItemInput] }) items: AdviceItemInput[],
  ): Promise<AdviceRound> {
    return this.advice.give(actor, items);
  }

  @Mutation(() => AdviceRound, {
    description: 'Gives what is prepared to be offered again to a client that declined it.',
  })
  @Permit('advice:give')
  reofferAdvice(
    @CurrentActor() actor: Actor,
    @Args('clientId', { type: () => ID }) clientId: string,
  ): Promise<AdviceRound> {
    return this.advice.reoffer(actor, clientId);
  }

  @Mutation(() => AdviceRound, {
    description:
      'Records what the client answers to advice of one round. What follows stands in the diary soon after.',
  })
  @Permit('advice:answer')
  answerAdvice(@CurrentActor() actor: Actor, @Args('input') input: AnswerAdviceInput): Promise<AdviceRound> {
    return this.answers.record(actor, input);
  }

  @Mutation(() => AdviceLine, { description: 'The client asks; for client users.' })
  @Permit('advice:ask')
  askAboutAdvice(
    @CurrentActor() actor: Actor,
    @Args('adviceId', { type: () => ID }) adviceId: string,
    @Args('question') question: string,
  ): Promise<AdviceLine> {
    return this.lines.ask(actor, adviceId, question);
  }

  @Mutation(() => AdviceLine, { description: 'A licensed person replies.' })
  @Permit('advice:give')
  replyAboutAdvice(
    @CurrentActor() actor: Actor,
    @Args('adviceId', { type: () => ID }) adviceId: string,
    @Args('reply') reply: string,
  ): Promise<AdviceLine> {
    return this.lines.reply(actor, adviceId, reply);
  }
}
