import {
  ClientService,
  may,
  PolicyService,
  RenewalService,
  RenewalTaskService,
  type Actor,
} from '@carveback/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import { RenewalTask } from './renewal-task.type.js';
import { Renewal, RenewalArgs, RenewalPage } from './renewal.type.js';

/** The renewals of policies. */
@Resolver(() => Renewal)
export class RenewalResolver {
  constructor(
    private readonly service: RenewalService,
    private readonly steps: RenewalTaskService,
    private readonly clients: ClientService,
    private readonly policies: PolicyService,
  ) {}

  @Query(() => RenewalPage, { description: "The brokerage's renewals by expiry of the policy." })
  @Permit('renewal:read')
  renewals(@CurrentActor() actor: Actor, @Args() args: RenewalArgs): Promise<RenewalPage> {
    return this.service.list(actor, { ...args, after: args.after ?? null });
  }

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    const batch = (ids: string[]) => this.clients.byIds(actor, ids);
    return loaders.one('clients', clientId, batch, (client) => client.id);
  }

  @ResolveField(() => Policy, { nullable: true })
  policy(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy | undefined> {
    const batch = (ids: string[]) => this.policies.byIds(actor, ids);
    return loaders.one('policiesById', policyId, batch, (policy) => policy.id);
  }

  @ResolveField(() => [RenewalTask], { description: 'By due day, done ones too.' })
  tasks(
    @Parent() { policyId }: Renewal,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RenewalTask[]> {
    const batch = (ids: string[]) => this.steps.listByPolicyIds(actor, ids);
    return loaders.many('renewalTasksByPolicy', policyId, batch, (task) => task.policyId);
  }
}

/** A policy's renewal. */
@Resolver(() => Policy)
export class PolicyRenewalResolver {
  constructor(private readonly renewals: RenewalService) {}

  @ResolveField(() => Renewal, {
    nullable: true,
    description: 'Opened 120 days before the policy expires. For brokers.',
  })
  renewal(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Renewal | undefined> | null {
    if (!may(actor, 'renewal:read')) return null;
    const batch = (ids: string[]) => this.renewals.byPolicyIds(actor, ids);
    return loaders.one('renewals', id, batch, (renewal) => renewal.policyId);
  }
}
