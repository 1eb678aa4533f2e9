import {
  ClientService,
  DiaryListService,
  PolicyService,
  renewalStep,
  RenewalTaskService,
  type Actor,
} from '@carveback/domain';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { DiaryEntry } from '../diary/diary-entry.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import {
  RenewalTask,
  RenewalTaskArgs,
  RenewalTaskPage,
  SetRenewalTaskDoneInput,
} from './renewal-task.type.js';

/** The steps of renewal plans. */
@Resolver(() => RenewalTask)
export class RenewalTaskResolver {
  constructor(
    private readonly renewals: RenewalTaskService,
    private readonly clients: ClientService,
    private readonly policies: PolicyService,
    private readonly diary: DiaryListService,
  ) {}

  @Query(() => RenewalTaskPage, { description: "The brokerage's tasks by due day." })
  @Permit('renewal:read')
  renewalTasks(@CurrentActor() actor: Actor, @Args() args: RenewalTaskArgs): Promise<RenewalTaskPage> {
    return this.renewals.list(actor, { ...args, after: args.after ?? null });
  }

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: RenewalTask,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    return loaders.one(
      'clients',
      clientId,
      (ids) => this.clients.byIds(actor, ids),
      (client) => client.id,
    );
  }

  @ResolveField(() => Policy, { nullable: true })
  policy(
    @Parent() { policyId }: RenewalTask,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy | undefined> {
    const batch = (ids: string[]) => this.policies.byIds(actor, ids);
    return loaders.one('policiesById', policyId, batch, (policy) => policy.id);
  }

  @ResolveField(() => [String], { description: 'What the step consists of.' })
  consistsOf(@Parent() { step }: RenewalTask): string[] {
    return [...renewalStep(step).consistsOf];
  }

  @ResolveField(() => DiaryEntry, {
    nullable: true,
    description: 'Where it stands in the diary, with its owner, or last stood. Null: not yet.',
  })
  diaryEntry(
    @Parent() { diaryEntryId }: RenewalTask,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<DiaryEntry | undefined> | null {
    if (diaryEntryId === null) return null;
    const batch = (ids: string[]) => this.diary.byIds(actor, ids);
    return loaders.one('diaryEntriesById', diaryEntryId, batch, (entry) => entry.id);
  }

  @Mutation(() => RenewalTask, {
    description:
      'Ticks a task off and closes its diary entry, or takes that back. Closing the entry alone ticks nothing off.',
  })
  @Permit('renewal:write')
  setRenewalTaskDone(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetRenewalTaskDoneInput,
  ): Promise<RenewalTask> {
    return this.renewals.setDone(actor, input);
  }
}
