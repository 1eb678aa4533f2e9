import { RuleSweepService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { PageArgs } from '../graphql/list-args.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  ApplyRuleSweepInput,
  DiscardRuleSweepInput,
  RuleSweep,
  RuleSweepChangeArgs,
  RuleSweepChangePage,
  RuleSweepPage,
} from './rule-sweep.type.js';

/** What another rule set would change about the book. */
@Resolver(() => RuleSweep)
export class RuleSweepResolver {
  constructor(private readonly sweeps: RuleSweepService) {}

  @Query(() => RuleSweepPage, { description: 'The latest first.' })
  @Permit('rule_sweep:read')
  ruleSweeps(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<RuleSweepPage> {
    return this.sweeps.list(actor, { first, after: after ?? null });
  }

  @Query(() => RuleSweep)
  @Permit('rule_sweep:read')
  ruleSweep(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<RuleSweep> {
    return this.sweeps.get(actor, id);
  }

  @Query(() => RuleSweepChangePage, { description: 'What a sweep found so far, the worst first.' })
  @Permit('rule_sweep:read')
  ruleSweepChanges(
    @CurrentActor() actor: Actor,
    @Args() args: RuleSweepChangeArgs,
  ): Promise<RuleSweepChangePage> {
    return this.sweeps.changes(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => RuleSweep, {
    description: 'Reads the book with the rules of today. The worker starts one by itself when they changed.',
  })
  @Permit('rule_sweep:decide')
  startRuleSweep(@CurrentActor() actor: Actor): Promise<RuleSweep> {
    return this.sweeps.start(actor);
  }

  @Mutation(() => RuleSweep, {
    description: 'Has the clients with changes reviewed, in batches: findings and cases follow from that.',
  })
  @Permit('rule_sweep:decide')
  applyRuleSweep(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApplyRuleSweepInput,
  ): Promise<RuleSweep> {
    return this.sweeps.apply(actor, input);
  }

  @Mutation(() => RuleSweep, { description: 'Leaves findings and cases as they are, and says why.' })
  @Permit('rule_sweep:decide')
  discardRuleSweep(
    @CurrentActor() actor: Actor,
    @Args('input') input: DiscardRuleSweepInput,
  ): Promise<RuleSweep> {
    return this.sweeps.discard(actor, input);
  }
}
