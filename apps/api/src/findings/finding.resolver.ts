import { FindingService, ReviewService, ServiceLineService, type Actor } from '@carveback/domain';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Verdict } from '../reviews/review.type.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { Finding } from './finding.type.js';

/** What the policies of a client do not clearly reach. */
@Resolver(() => Finding)
export class FindingResolver {
  constructor(
    private readonly service: FindingService,
    private readonly reviews: ReviewService,
    private readonly lines: ServiceLineService,
  ) {}

  @Query(() => [Finding], { description: 'Open ones first, the worst first.' })
  @Permit('finding:read')
  findings(
    @CurrentActor() actor: Actor,
    @Args('clientId', { type: () => ID }) clientId: string,
    @Args('includeCured', { type: () => Boolean, defaultValue: false }) includeCured: boolean,
  ): Promise<Finding[]> {
    return this.service.list(actor, { clientId, includeCured });
  }

  @ResolveField(() => Verdict, {
    nullable: true,
    description: 'The last one that found it, with its evidence.',
  })
  async latestVerdict(
    @Parent() { latestReviewId, policyId, serviceLineId }: Finding,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Verdict | undefined> {
    const batch = (ids: string[]) => this.reviews.verdictsByReviewIds(actor, ids);
    const verdicts = await loaders.many('verdicts', latestReviewId, batch, (verdict) => verdict.reviewId);
    return verdicts.find((v) => v.policyId === policyId && v.serviceLineId === serviceLineId);
  }

  @ResolveField(() => ServiceLine, { nullable: true })
  serviceLine(
    @Parent() { serviceLineId }: Finding,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine | undefined> {
    const batch = (ids: string[]) => this.lines.byIds(actor, ids);
    return loaders.one('serviceLinesById', serviceLineId, batch, (line) => line.id);
  }
}

/** A client's open findings. */
@Resolver(() => Client)
export class ClientFindingsResolver {
  constructor(private readonly service: FindingService) {}

  @ResolveField(() => [Finding], { nullable: true, description: 'Open ones, the worst first. For brokers.' })
  findings(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Finding[]> {
    const batch = (ids: string[]) => this.service.openByClientIds(actor, ids);
    return loaders.many('findings', id, batch, (finding) => finding.clientId);
  }
}
