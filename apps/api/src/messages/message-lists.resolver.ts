import { MessageService, type Actor } from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { Message } from './message.type.js';

/** The messages of a request. */
@Resolver(() => EndorsementRequest)
export class RequestMessagesResolver {
  constructor(private readonly messageService: MessageService) {}

  @ResolveField(() => [Message], {
    nullable: true,
    description: 'In the order in which they were made. For brokers.',
  })
  messages(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Message[]> {
    const batch = (ids: string[]) => this.messageService.byRequestIds(actor, ids);
    return loaders.many('requestMessages', id, batch, (message) => message.requestId ?? '');
  }
}

/** The messages to a client that are about no request. */
@Resolver(() => Client)
export class ClientMessagesResolver {
  constructor(private readonly messageService: MessageService) {}

  @ResolveField(() => [Message], {
    nullable: true,
    description: 'About no request: receipts and reports. For brokers.',
  })
  messages(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<Message[]> {
    const batch = (ids: string[]) => this.messageService.byClientIds(actor, ids);
    return loaders.many('clientMessages', id, batch, (message) => message.clientId);
  }
}
