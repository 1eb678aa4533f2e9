import { ClientService, PolicyService, ServiceLineService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { RuleSweepChange } from './rule-sweep.type.js';

/** Whom and what a change is about. */
@Resolver(() => RuleSweepChange)
export class RuleSweepChangeResolver {
  constructor(
    private readonly clients: ClientService,
    private readonly policies: PolicyService,
    private readonly lines: ServiceLineService,
  ) {}

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: RuleSweepChange,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    const batch = (ids: string[]) => this.clients.byIds(actor, ids);
    return loaders.one('clients', clientId, batch, (client) => client.id);
  }

  @ResolveField(() => Policy, { nullable: true })
  policy(
    @Parent() { policyId }: RuleSweepChange,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy | undefined> {
    const batch = (ids: string[]) => this.policies.byIds(actor, ids);
    return loaders.one('policiesById', policyId, batch, (policy) => policy.id);
  }

  @ResolveField(() => ServiceLine, { nullable: true })
  serviceLine(
    @Parent() { serviceLineId }: RuleSweepChange,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine | undefined> {
    const batch = (ids: string[]) => this.lines.byIds(actor, ids);
    return loaders.one('serviceLinesById', serviceLineId, batch, (line) => line.id);
  }
}
