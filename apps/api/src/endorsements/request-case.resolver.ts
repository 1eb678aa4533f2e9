import {
  EndorsementRequestService,
  RequestAuthorityService,
  SendingHoldService,
  type Actor,
} from '@carveback/domain';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import type { RequestLoaders } from '../kernel/request-loaders.js';
import { EndorsementRequest, MoveOutlook } from './endorsement-request.type.js';
import { RequestAuthority } from './request-authority.type.js';
import { SendingHold } from './sending-hold.type.js';

/** How a request's case stands: who authorised it, what holds it, and what it can do next. */
@Resolver(() => EndorsementRequest)
export class RequestCaseResolver {
  constructor(
    private readonly requests: EndorsementRequestService,
    private readonly authorityService: RequestAuthorityService,
    private readonly holds: SendingHoldService,
  ) {}

  @ResolveField(() => [RequestAuthority], { description: 'The latest first.' })
  authorities(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<RequestAuthority[]> {
    const batch = (ids: string[]) => this.authorityService.byRequestIds(actor, ids);
    return loaders.many('requestAuthorities', id, batch, (authority) => authority.requestId);
  }

  @ResolveField(() => [SendingHold], { nullable: true, description: 'Released ones too. For brokers.' })
  sendingHolds(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<SendingHold[]> {
    const batch = (ids: string[]) => this.holds.byRequestIds(actor, ids);
    return loaders.many('sendingHolds', id, batch, (hold) => hold.requestId);
  }

  @ResolveField(() => [MoveOutlook], {
    description: 'The moves open to the caller, each with what would refuse it now.',
  })
  async outlook(
    @Parent() { id }: EndorsementRequest,
    @CurrentActor() actor: Actor,
    @Context('loaders') loaders: RequestLoaders,
  ): Promise<readonly MoveOutlook[]> {
    const batch = (ids: string[]) => this.requests.outlooks(actor, ids);
    const found = await loaders.one('requestOutlooks', id, batch, (outlook) => outlook.requestId);
    return found?.moves ?? [];
  }
}
