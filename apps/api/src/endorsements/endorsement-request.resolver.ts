import { EndorsementRequestService, type Actor } from '@carveback/domain';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { EditEndorsementRequestInput, MoveEndorsementRequestInput } from './endorsement-request.input.js';
import {
  EndorsementRequest,
  EndorsementRequestArgs,
  EndorsementRequestPage,
} from './endorsement-request.type.js';
import { readEditInput } from './read-edit-input.js';

/** Endorsement requests: read, edit, move. */
@Resolver()
export class EndorsementRequestResolver {
  constructor(private readonly requests: EndorsementRequestService) {}

  @Query(() => EndorsementRequestPage, {
    description: 'The latest first; a client user sees its own, once its authority was asked for.',
  })
  @Permit('endorsement:read')
  endorsementRequests(
    @CurrentActor() actor: Actor,
    @Args() { first, after, clientId, status }: EndorsementRequestArgs,
  ): Promise<EndorsementRequestPage> {
    const filter = { clientId: clientId ?? null, status: status ?? null };
    return this.requests.list(actor, filter, { first, after: after ?? null });
  }

  @Query(() => EndorsementRequest)
  @Permit('endorsement:read')
  endorsementRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<EndorsementRequest> {
    return this.requests.get(actor, id);
  }

  @Mutation(() => EndorsementRequest, { description: 'Changes what the letter says; it is rendered anew.' })
  @Permit('endorsement:write')
  editEndorsementRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditEndorsementRequestInput,
  ): Promise<EndorsementRequest> {
    return this.requests.edit(actor, readEditInput(input));
  }

  @Mutation(() => EndorsementRequest, { description: 'Moves a request by the status table; see openMoves.' })
  @Permit('endorsement:write')
  moveEndorsementRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveEndorsementRequestInput,
  ): Promise<EndorsementRequest> {
    return this.requests.move(actor, input);
  }

  @Mutation(() => EndorsementRequest, {
    description: 'From broker_review to awaiting_client_authority: the client sees it from then on.',
  })
  @Permit('endorsement:approve')
  approveEndorsementRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('why', { type: () => String, nullable: true }) why?: string | null,
  ): Promise<EndorsementRequest> {
    return this.requests.approve(actor, id, version, why);
  }

  @Mutation(() => EndorsementRequest, {
    description: 'From ready to submitted; from then on nothing of it changes.',
  })
  @Permit('endorsement:submit')
  submitEndorsementRequest(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('why', { type: () => String, nullable: true }) why?: string | null,
  ): Promise<EndorsementRequest> {
    return this.requests.submit(actor, id, version, why);
  }
}
