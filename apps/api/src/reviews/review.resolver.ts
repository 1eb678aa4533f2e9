import { ReviewService, type Actor } from '@carveback/domain';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { ReviewAgain } from './review-again.type.js';
import { Review, ReviewRun, Verdict } from './review.type.js';

/** Readings of a client's policies. */
@Resolver()
export class ReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @Mutation(() => ReviewRun, { description: "Reads the client's policies again, now." })
  @Permit('review:run')
  runReview(
    @CurrentActor() actor: Actor,
    @Args('clientId', { type: () => ID }) clientId: string,
  ): Promise<ReviewRun> {
    return this.reviews.request(actor, clientId);
  }

  @Query(() => ReviewRun, { description: 'How far a review that was asked for has come.' })
  @Permit('review:read')
  reviewRun(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ReviewRun> {
    return this.reviews.run(actor, id);
  }

  @Query(() => Review)
  @Permit('review:read')
  review(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Review> {
    return this.reviews.get(actor, id);
  }

  @Query(() => ReviewAgain, {
    description: 'Runs the inputs of a review again, under the rules of today. Nothing is kept of it.',
  })
  @Permit('review:read')
  reviewAgain(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReviewAgain> {
    return this.reviews.again(actor, id);
  }
}

/** A client's newest review. */
@Resolver(() => Client)
export class LatestReviewResolver {
  constructor(private readonly reviews: ReviewService) {}

  @ResolveField(() => Review, { nullable: true, description: 'For brokers.' })
  latestReview(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Review | undefined> {
    const batch = (ids: string[]) => this.reviews.latestByClientIds(actor, ids);
    return loaders.one('latestReviews', id, batch, (review) => review.clientId);
  }
}

/** A review's verdicts. */
@Resolver(() => Review)
export class ReviewVerdictsResolver {
  constructor(private readonly reviews: ReviewService) {}

  @ResolveField(() => [Verdict], { description: 'The worst first.' })
  verdicts(
    @Parent() { id }: Review,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Verdict[]> {
    const batch = (ids: string[]) => this.reviews.verdictsByReviewIds(actor, ids);
    return loaders.many('verdicts', id, batch, (verdict) => verdict.reviewId);
  }
}
