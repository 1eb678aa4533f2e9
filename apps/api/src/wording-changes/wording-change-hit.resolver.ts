import {
  ClientService,
  MessageService,
  PolicyService,
  ServiceLineService,
  type Actor,
} from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Message } from '../messages/message.type.js';
import { Policy } from '../policies/policy.type.js';
import { ServiceLine } from '../service-lines/service-line.type.js';
import { WordingChangeClient, WordingChangeHit } from './wording-change.type.js';

/** Whom and what a hit is about. */
@Resolver(() => WordingChangeHit)
export class WordingChangeHitResolver {
  constructor(
    private readonly clients: ClientService,
    private readonly policies: PolicyService,
    private readonly lines: ServiceLineService,
  ) {}

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: WordingChangeHit,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    const batch = (ids: string[]) => this.clients.byIds(actor, ids);
    return loaders.one('clients', clientId, batch, (client) => client.id);
  }

  @ResolveField(() => Policy, { nullable: true })
  policy(
    @Parent() { policyId }: WordingChangeHit,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Policy | undefined> {
    const batch = (ids: string[]) => this.policies.byIds(actor, ids);
    return loaders.one('policiesById', policyId, batch, (policy) => policy.id);
  }

  @ResolveField(() => ServiceLine, { nullable: true })
  serviceLine(
    @Parent() { serviceLineId }: WordingChangeHit,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<ServiceLine | undefined> {
    const batch = (ids: string[]) => this.lines.byIds(actor, ids);
    return loaders.one('serviceLinesById', serviceLineId, batch, (line) => line.id);
  }
}

/** The client that is hit, and the message that takes its letter there. */
@Resolver(() => WordingChangeClient)
export class WordingChangeClientResolver {
  constructor(
    private readonly clients: ClientService,
    private readonly messages: MessageService,
  ) {}

  @ResolveField(() => Client, { nullable: true })
  client(
    @Parent() { clientId }: WordingChangeClient,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Client | undefined> {
    const batch = (ids: string[]) => this.clients.byIds(actor, ids);
    return loaders.one('clients', clientId, batch, (client) => client.id);
  }

  @ResolveField(() => Message, { nullable: true })
  async message(
    @Parent() { letterId }: WordingChangeClient,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Message | undefined> {
    if (letterId === null) return undefined;
    const batch = (ids: string[]) => this.messages.byLetterIds(actor, ids);
    return loaders.one('messagesByLetter', letterId, batch, (message) => message.letterId);
  }
}
