import {
  CarriedForwardCheckService,
  RemarketTriggers,
  RenewalNoticeService,
  type Actor,
} from '@carveback/domain';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Renewal } from '../renewals/renewal.type.js';
import {
  AnswerRemarketTriggerInput,
  CarriedForwardCheck,
  CloseRenewalInput,
  RecordRenewalNoticeInput,
  RemarketTrigger,
  RenewalNotice,
} from './renewal-market.type.js';

/** A renewal from the market's side: notices, reasons to ask others, the end without one, and the proof afterwards. */
@Resolver(() => Renewal)
export class RenewalMarketResolver {
  constructor(
    private readonly market: RenewalNoticeService,
    private readonly triggers: RemarketTriggers,
    private readonly checks: CarriedForwardCheckService,
  ) {}

  @Mutation(() => RenewalNotice, {
    description:
      'With what the table of notice periods says of its days. A non-renewal orders the advice on extended reporting.',
  })
  @Permit('renewal:write')
  recordRenewalNotice(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordRenewalNoticeInput,
  ): Promise<RenewalNotice> {
    return this.market.record(actor, input);
  }

  @Mutation(() => RemarketTrigger)
  @Permit('renewal:write')
  answerRemarketTrigger(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerRemarketTriggerInput,
  ): Promise<RemarketTrigger> {
    return this.triggers.answer(actor, input);
  }

  @Mutation(() => Renewal, {
    description:
      'Ends a renewal for which nothing was bound, once the policy has expired and the client was advised.',
  })
  @Permit('renewal:write')
  closeRenewal(@CurrentActor() actor: Actor, @Args('input') input: CloseRenewalInput): Promise<Renewal> {
    return this.market.closeRenewal(actor, input);
  }

  @Mutation(() => CarriedForwardCheck, {
    description:
      'Looks at the renewed wording, and keeps what it shows. A complete one ticks the step carried_forward off.',
  })
  @Permit('renewal:write')
  checkCarriedForward(
    @CurrentActor() actor: Actor,
    @Args('policyId', { type: () => ID, description: 'The policy that expired.' }) policyId: string,
  ): Promise<CarriedForwardCheck> {
    return this.checks.check(actor, policyId);
  }

  @ResolveField(() => [RenewalNotice], { description: 'The latest first; the latest counts.' })
  notices(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RenewalNotice[]> {
    const batch = (ids: string[]) => this.market.byPolicyIds(actor, ids);
    return loaders.many('renewalNotices', policyId, batch, (notice) => notice.policyId);
  }

  @ResolveField(() => [RemarketTrigger], { description: 'In the order in which they were found.' })
  remarketTriggers(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RemarketTrigger[]> {
    const batch = (ids: string[]) => this.triggers.byPolicyIds(actor, ids);
    return loaders.many('remarketTriggers', policyId, batch, (trigger) => trigger.policyId);
  }

  @ResolveField(() => [CarriedForwardCheck], { description: 'The latest first.' })
  carriedForwardChecks(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<CarriedForwardCheck[]> {
    const batch = (ids: string[]) => this.checks.byPolicyIds(actor, ids);
    return loaders.many('carriedForwardChecks', policyId, batch, (check) => check.policyId);
  }
}
