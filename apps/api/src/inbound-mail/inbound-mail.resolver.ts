import { InboundMailService, type Actor } from '@carveback/domain';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Client } from '../clients/client.type.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.type.js';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import {
  FileInboundMailInput,
  InboundMail,
  InboundMailArgs,
  InboundMailPage,
  InboundMailPaper,
  SetInboundMailAsideInput,
} from './inbound-mail.type.js';

/** The tray of what came in, and where it is filed. */
@Resolver(() => InboundMail)
export class InboundMailResolver {
  constructor(private readonly service: InboundMailService) {}

  @Query(() => InboundMailPage, { description: 'The latest first; state unfiled is the tray.' })
  @Permit('inbound_mail:read')
  inboundMail(@CurrentActor() actor: Actor, @Args() args: InboundMailArgs): Promise<InboundMailPage> {
    return this.service.list(actor, { ...args, after: args.after ?? null });
  }

  @Mutation(() => InboundMail, {
    description: 'Files a mail, whether it is unfiled, set aside or filed elsewhere.',
  })
  @Permit('inbound_mail:file')
  fileInboundMail(
    @CurrentActor() actor: Actor,
    @Args('input') input: FileInboundMailInput,
  ): Promise<InboundMail> {
    return this.service.file(actor, input);
  }

  @Mutation(() => InboundMail, {
    description: 'Takes a mail that belongs to no file out of the tray. It is kept.',
  })
  @Permit('inbound_mail:file')
  setInboundMailAside(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetInboundMailAsideInput,
  ): Promise<InboundMail> {
    return this.service.setAside(actor, input);
  }

  @ResolveField(() => [InboundMailPaper], { description: 'None while it is unfiled.' })
  papers(
    @Parent() { id }: InboundMail,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<InboundMailPaper[]> {
    const batch = (ids: string[]) => this.service.papers(actor, ids);
    return loaders.many('inboundMailPapers', id, batch, (paper) => paper.mailId);
  }
}

/** What came in about a request. */
@Resolver(() => EndorsementRequest)
export class RequestInboundMailResolver {
  constructor(private readonly service: InboundMailService) {}

  @ResolveField(() => [InboundMail], {
    nullable: true,
    description: 'In the order in which it came in. For brokers.',
  })
  inboundMail(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<InboundMail[]> {
    const batch = (ids: string[]) => this.service.byRequestIds(actor, ids);
    return loaders.many('requestInboundMail', id, batch, (mail) => mail.requestId ?? '');
  }
}

/** What came in about a client as a whole. */
@Resolver(() => Client)
export class ClientInboundMailResolver {
  constructor(private readonly service: InboundMailService) {}

  @ResolveField(() => [InboundMail], {
    nullable: true,
    description: 'About no request, in the order in which it came in. For brokers.',
  })
  inboundMail(
    @Parent() { id }: Client,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<InboundMail[]> {
    const batch = (ids: string[]) => this.service.byClientIds(actor, ids);
    return loaders.many('clientInboundMail', id, batch, (mail) => mail.clientId ?? '');
  }
}
