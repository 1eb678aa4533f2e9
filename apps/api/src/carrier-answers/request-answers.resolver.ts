import {
  AnswerLinkService,
  CarrierAnswerService,
  FollowUpService,
  QuoteOffers,
  type Actor,
} from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { AnswerLink } from './answer-link.type.js';
import { CarrierAnswer, OfferedQuote } from './carrier-answer.type.js';
import { RequestFollowUp } from './follow-up.type.js';

/** What a carrier answered to a request, through which links, and what was done about it. */
@Resolver(() => EndorsementRequest)
export class RequestAnswersResolver {
  constructor(
    private readonly answers: CarrierAnswerService,
    private readonly links: AnswerLinkService,
    private readonly offers: QuoteOffers,
    private readonly followUpService: FollowUpService,
  ) {}

  @ResolveField(() => [CarrierAnswer], {
    nullable: true,
    description: 'In the order in which they were recorded. For brokers.',
  })
  carrierAnswers(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<CarrierAnswer[]> {
    const batch = (ids: string[]) => this.answers.byRequestIds(actor, ids);
    return loaders.many('carrierAnswers', id, batch, (answer) => answer.requestId);
  }

  @ResolveField(() => [AnswerLink], { nullable: true, description: 'The latest first. For brokers.' })
  answerLinks(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<AnswerLink[]> {
    const batch = (ids: string[]) => this.links.byRequestIds(actor, ids);
    return loaders.many('answerLinks', id, batch, (link) => link.requestId);
  }

  @ResolveField(() => OfferedQuote, {
    nullable: true,
    description: 'Brokers see the newest bindable quote; a client user what was put before it last.',
  })
  quote(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<OfferedQuote | undefined> {
    const batch = (ids: string[]) => this.offers.byRequestIds(actor, ids);
    return loaders.one('offeredQuotes', id, batch, (offer) => offer.requestId);
  }

  @ResolveField(() => [RequestFollowUp], { description: 'The latest first: that one counts.' })
  followUps(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RequestFollowUp[]> {
    const batch = (ids: string[]) => this.followUpService.byRequestIds(actor, ids);
    return loaders.many('requestFollowUps', id, batch, (followUp) => followUp.requestId);
  }
}
