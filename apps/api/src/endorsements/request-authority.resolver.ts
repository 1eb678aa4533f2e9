import { RequestAuthorityService, type Actor } from '@carveback/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { AuthoriseEndorsementRequestInput, RequestAuthority } from './request-authority.type.js';

/** What the client allows its broker to send. */
@Resolver()
export class RequestAuthorityResolver {
  constructor(private readonly authorities: RequestAuthorityService) {}

  @Mutation(() => RequestAuthority, {
    description: 'Records that the client authorised this version of a request, which waits for it.',
  })
  @Permit('endorsement:authorise')
  authoriseEndorsementRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: AuthoriseEndorsementRequestInput,
  ): Promise<RequestAuthority> {
    return this.authorities.record(actor, input);
  }
}
