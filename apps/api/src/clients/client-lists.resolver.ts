import {
  ContactService,
  LegalEntityService,
  may,
  PolicyService,
  RenewalTaskService,
  ServiceLineService,
  UserService,
  type Actor,
} from '@carveback/domain';
import { Context, Float, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Policy } from '../policies/policy.type.js';
import { RenewalTask } from '../renewals/renewal-task.type.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { User } from '../users/user.type.js';
import { Client } from './client.type.js';
import { Contact } from './contact.type.js';
import { LegalEntity } from './legal-entity.type.js';

/** What belongs to a client, loaded in one batch per kind for all clients of a request. */
@Resolver(() => Client)
export class ClientListsResolver {
  constructor(
    private readonly contactService: ContactService,
    private readonly entityService: LegalEntityService,
    private readonly lines: ServiceLineService,
    private readonly policyService: PolicyService,
    private readonly renewals: RenewalTaskService,
    private readonly users: UserService,
  ) {}

  @ResolveField(() => [Contact], { description: 'Former ones too.' })
  contacts(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Contact[]> {
    const batch = (ids: string[]) => this.contactService.listByClientIds(actor, ids);
    return loaders.many('contacts', id, batch, (contact) => contact.clientId);
  }

  @ResolveField(() => [LegalEntity], { description: 'Companies and trading names, ended ones too.' })
  entities(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<LegalEntity[]> {
    const batch = (ids: string[]) => this.entityService.listByClientIds(actor, ids);
    return loaders.many('entities', id, batch, (entity) => entity.clientId);
  }

  @ResolveField(() => [ServiceLine], { description: 'Retired ones too: risk outlives the contract.' })
  serviceLines(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine[]> {
    const batch = (ids: string[]) => this.lines.listByClientIds(actor, ids);
    return loaders.many('serviceLines', id, batch, (line) => line.clientId);
  }

  @ResolveField(() => Float, {
    nullable: true,
    description:
      'Shares of revenue of the lines sold now, added up; null where none is known. Estimates may pass 100.',
  })
  async revenueShareTotal(
    @Parent() client: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<number | null> {
    const lines = await this.serviceLines(client, actor, loaders);
    const shares = lines.filter((line) => line.retiredOn === null).map((line) => line.pctRevenue);
    const known = shares.filter((share) => share !== null);
    return known.length === 0 ? null : Math.round(known.reduce((sum, share) => sum + share, 0) * 100) / 100;
  }

  @ResolveField(() => [Policy], {
    description: 'The one that ends last first; expired and cancelled ones too.',
  })
  policies(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy[]> {
    const batch = (ids: string[]) => this.policyService.listByClientIds(actor, ids);
    return loaders.many('policies', id, batch, (policy) => policy.clientId);
  }

  @ResolveField(() => [RenewalTask], { nullable: true, description: 'By due day. For brokers.' })
  renewalTasks(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RenewalTask[]> {
    const batch = (ids: string[]) => this.renewals.listByClientIds(actor, ids);
    return loaders.many('renewalTasks', id, batch, (task) => task.clientId);
  }

  @ResolveField(() => User, { nullable: true, description: 'For brokers.' })
  accountManager(
    @Parent() { accountManagerId }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<User | undefined> | null {
    return this.user(accountManagerId, actor, loaders);
  }

  @ResolveField(() => User, { nullable: true, description: 'For brokers.' })
  producer(
    @Parent() { producerId }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<User | undefined> | null {
    return this.user(producerId, actor, loaders);
  }

  private user(id: string | null, actor: Actor, loaders: RequestLoaders): Promise<User | undefined> | null {
    if (id === null || !may(actor, 'user:read')) return null;
    return loaders.one(
      'users',
      id,
      (ids) => this.users.listByIds(actor, ids),
      (user) => user.id,
    );
  }
}
