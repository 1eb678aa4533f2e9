import { NoticePeriodService, type Actor, type NoticeKind } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Day } from '../graphql/scalars.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import {
  AddNoticePeriodInput,
  ApplyingNoticePeriod,
  ChangeNoticePeriodInput,
  NoticeKindName,
  NoticePeriod,
} from './notice-period.type.js';

/** The brokerage's table of notice periods. */
@Resolver()
export class NoticePeriodResolver {
  constructor(private readonly service: NoticePeriodService) {}

  @Query(() => [NoticePeriod], { description: 'By state, kind, market and first day.' })
  @Permit('notice_period:read')
  noticePeriods(
    @CurrentActor() actor: Actor,
    @Args('day', { type: () => Day, nullable: true, description: 'Only what counts on it.' })
    day?: string | null,
  ): Promise<NoticePeriod[]> {
    return this.service.list(actor, day);
  }

  @Query(() => ApplyingNoticePeriod, {
    description: "The row that counts for a policy, by the client's state and the policy's market.",
  })
  @Permit('notice_period:read')
  noticePeriodFor(
    @CurrentActor() actor: Actor,
    @Args('policyId', { type: () => ID }) policyId: string,
    @Args('kind', { type: () => NoticeKindName }) kind: NoticeKind,
    @Args('day', { type: () => Day }) day: string,
  ): Promise<ApplyingNoticePeriod> {
    return this.service.forPolicy(actor, policyId, kind, day);
  }

  @Mutation(() => NoticePeriod)
  @Permit('notice_period:write')
  addNoticePeriod(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddNoticePeriodInput,
  ): Promise<NoticePeriod> {
    return this.service.add(actor, input);
  }

  @Mutation(() => NoticePeriod)
  @Permit('notice_period:write')
  changeNoticePeriod(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeNoticePeriodInput,
  ): Promise<NoticePeriod> {
    return this.service.change(actor, input);
  }

  @Mutation(() => NoticePeriod, { description: 'Answers the row that was taken out.' })
  @Permit('notice_period:write')
  removeNoticePeriod(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<NoticePeriod> {
    return this.service.remove(actor, { id, version });
  }

  @Mutation(() => [NoticePeriod], {
    description:
      'Adds two dated samples with their source, leaves what is there, and answers the table. They are to be checked, and no legal advice.',
  })
  @Permit('notice_period:write')
  loadNoticePeriodSamples(@CurrentActor() actor: Actor): Promise<NoticePeriod[]> {
    return this.service.loadSamples(actor);
  }
}
