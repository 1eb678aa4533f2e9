import { CarrierService, ChangeHitsService, WordingChangeService, type Actor } from '@carveback/domain';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Carrier } from '../carriers/carrier.type.js';
import { PageArgs } from '../graphql/list-args.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import {
  DraftedWordingChangeLetters,
  DraftWordingChangeLettersInput,
  EnterWordingChangeInput,
  WithdrawWordingChangeInput,
  WordingChange,
  WordingChangeClientArgs,
  WordingChangeClientPage,
  WordingChangeHitArgs,
  WordingChangeHitPage,
  WordingChangePage,
} from './wording-change.type.js';

/** Words that carriers have announced, whom they would hit, and the letters about them. */
@Resolver(() => WordingChange)
export class WordingChangeResolver {
  constructor(
    private readonly changes: WordingChangeService,
    private readonly hits: ChangeHitsService,
    private readonly carriers: CarrierService,
  ) {}

  @Query(() => WordingChangePage, { description: 'The latest first.' })
  @Permit('wording_change:read')
  wordingChanges(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<WordingChangePage> {
    return this.changes.list(actor, { first, after: after ?? null });
  }

  @Query(() => WordingChange)
  @Permit('wording_change:read')
  wordingChange(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<WordingChange> {
    return this.changes.get(actor, id);
  }

  @Query(() => String, { description: 'The announced words.' })
  @Permit('wording_change:read')
  wordingChangeText(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<string> {
    return this.changes.text(actor, id);
  }

  @Query(() => WordingChangeHitPage, { description: 'Services that would stand otherwise, the worst first.' })
  @Permit('wording_change:read')
  wordingChangeHits(
    @CurrentActor() actor: Actor,
    @Args() args: WordingChangeHitArgs,
  ): Promise<WordingChangeHitPage> {
    return this.hits.hits(actor, { ...args, after: args.after ?? null });
  }

  @Query(() => WordingChangeClientPage, {
    description: 'Clients with a service that would stand worse, most gaps first.',
  })
  @Permit('wording_change:read')
  wordingChangeClients(
    @CurrentActor() actor: Actor,
    @Args() args: WordingChangeClientArgs,
  ): Promise<WordingChangeClientPage> {
    return this.hits.clients(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => WordingChange, {
    description:
      'Enters announced words once; the worker reads them against every policy that they are about.',
  })
  @Permit('wording_change:write')
  enterWordingChange(
    @CurrentActor() actor: Actor,
    @Args('input') input: EnterWordingChangeInput,
  ): Promise<WordingChange> {
    return this.changes.enter(actor, input);
  }

  @Mutation(() => WordingChange, {
    description: 'Says that the change is wrong: its letters are not released any more.',
  })
  @Permit('wording_change:write')
  withdrawWordingChange(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawWordingChangeInput,
  ): Promise<WordingChange> {
    return this.changes.withdraw(actor, input);
  }

  @Mutation(() => DraftedWordingChangeLetters, {
    description:
      'Drafts the notice to each client that it hits, once for each. releaseMessages lets them go.',
  })
  @Permit('wording_change:write')
  draftWordingChangeLetters(
    @CurrentActor() actor: Actor,
    @Args('input') input: DraftWordingChangeLettersInput,
  ): Promise<DraftedWordingChangeLetters> {
    return this.hits.draftLetters(actor, input);
  }

  @ResolveField(() => Carrier, { nullable: true })
  carrier(
    @Parent() { carrierId }: WordingChange,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Carrier | undefined> {
    const batch = (ids: string[]) => this.carriers.byIds(actor, ids);
    return loaders.one('carriers', carrierId, batch, (carrier) => carrier.id);
  }
}
