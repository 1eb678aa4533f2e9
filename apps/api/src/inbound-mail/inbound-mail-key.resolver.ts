import { InboundMailKeyService, type Actor } from '@carveback/domain';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { InboundMailKey, InboundMailKeyWithSecret, InboundMailWebhook } from './inbound-mail-key.type.js';

/** How the brokerage's mail gateway proves itself. For principals. */
@Resolver()
export class InboundMailKeyResolver {
  constructor(private readonly service: InboundMailKeyService) {}

  @Query(() => InboundMailWebhook)
  @Permit('inbound_key:write')
  inboundMailWebhook(@CurrentActor() actor: Actor): Promise<InboundMailWebhook> {
    return this.service.webhook(actor);
  }

  @Mutation(() => InboundMailKeyWithSecret, {
    description: 'Makes the key that counts from now on; the one before counts for another day.',
  })
  @Permit('inbound_key:write')
  createInboundMailKey(@CurrentActor() actor: Actor): Promise<InboundMailKeyWithSecret> {
    return this.service.create(actor);
  }

  @Mutation(() => InboundMailKey, { description: 'Ends a key at once.' })
  @Permit('inbound_key:write')
  revokeInboundMailKey(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<InboundMailKey> {
    return this.service.revoke(actor, id);
  }
}
