import { ClientService, DriftListService, type Actor } from '@carveback/domain';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import {
  ApplicationDrift,
  DriftFinding,
  DriftFindingArgs,
  DriftFindingPage,
} from './application-drift.type.js';

/** Where applications say otherwise than what is so. */
@Resolver(() => DriftFinding)
export class DriftFindingResolver {
  constructor(
    private readonly drifts: DriftListService,
    private readonly clients: ClientService,
  ) {}

  @Query(() => DriftFindingPage, { description: 'Of the whole book: open ones first, the worst first.' })
  @Permit('finding:read')
  driftFindings(@CurrentActor() actor: Actor, @Args() args: DriftFindingArgs): Promise<DriftFindingPage> {
    return this.drifts.list(actor, { ...args, after: args.after ?? null });
  }

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: DriftFinding,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    const batch = (ids: string[]) => this.clients.byIds(actor, ids);
    return loaders.one('clients', clientId, batch, (client) => client.id);
  }
}

/** A client's open drifts. */
@Resolver(() => Client)
export class ClientDriftResolver {
  constructor(private readonly service: DriftListService) {}

  @ResolveField(() => [DriftFinding], {
    nullable: true,
    description: 'Open ones, the worst first. For brokers.',
  })
  driftFindings(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<DriftFinding[]> {
    const batch = (ids: string[]) => this.service.openByClientIds(actor, ids);
    return loaders.many('driftFindings', id, batch, (finding) => finding.clientId);
  }
}

/** The ledger of a policy. */
@Resolver(() => Policy)
export class PolicyDriftResolver {
  constructor(private readonly service: DriftListService) {}

  @ResolveField(() => ApplicationDrift, {
    nullable: true,
    description: 'Its newest application against today; null: it has none. For brokers.',
  })
  applicationDrift(
    @Parent() { id }: Policy,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ApplicationDrift | undefined> {
    const batch = (ids: string[]) => this.service.ledgersByPolicyIds(actor, ids);
    return loaders.one('applicationDrift', id, batch, (ledger) => ledger.policyId);
  }
}
