import { AdviceDraftService, AdviceService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { Finding } from '../findings/finding.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Advice, AdviceDraft, AdviceRound } from './advice.type.js';

/** What was recommended for a finding. */
@Resolver(() => Finding)
export class FindingAdviceResolver {
  constructor(private readonly service: AdviceService) {}

  @ResolveField(() => [Advice], { description: 'The latest first.' })
  advice(
    @Parent() { id }: Finding,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Advice[]> {
    const batch = (ids: string[]) => this.service.byFindingIds(actor, ids);
    return loaders.many('adviceByFinding', id, batch, (advice) => advice.findingId);
  }
}

/** What was recommended to a client, and what is prepared for it. */
@Resolver(() => Client)
export class ClientAdviceResolver {
  constructor(
    private readonly service: AdviceService,
    private readonly drafts: AdviceDraftService,
  ) {}

  @ResolveField(() => [AdviceRound], {
    description: 'The latest first. A client user sees those whose letter was released.',
  })
  advice(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<AdviceRound[]> {
    const batch = (ids: string[]) => this.service.roundsByClientIds(actor, ids);
    return loaders.many('clientAdvice', id, batch, (round) => round.clientId);
  }

  @ResolveField(() => [AdviceDraft], {
    nullable: true,
    description: 'Prepared and not given yet. For the brokerage.',
  })
  adviceDrafts(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<AdviceDraft[]> {
    const batch = (ids: string[]) => this.drafts.byClientIds(actor, ids);
    return loaders.many('adviceDrafts', id, batch, (draft) => draft.clientId);
  }
}
