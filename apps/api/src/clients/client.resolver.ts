import { ClientService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { Client, CreateClientInput, UpdateClientInput } from './client.type.js';

/** One client at a time. */
@Resolver()
export class ClientResolver {
  constructor(private readonly clients: ClientService) {}

  @Query(() => Client, { description: 'One client; a client user sees its own.' })
  @Permit('client:read')
  client(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Client> {
    return this.clients.get(actor, id);
  }

  @Mutation(() => Client, { description: 'Takes a client into the book.' })
  @Permit('client:write')
  createClient(@CurrentActor() actor: Actor, @Args('input') input: CreateClientInput): Promise<Client> {
    return this.clients.create(actor, input);
  }

  @Mutation(() => Client)
  @Permit('client:write')
  updateClient(@CurrentActor() actor: Actor, @Args('input') input: UpdateClientInput): Promise<Client> {
    return this.clients.update(actor, input);
  }
}
