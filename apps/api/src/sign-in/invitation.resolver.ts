import { InvitationService, JoiningService, type Actor } from '@carveback/domain';
import { UseGuards } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { GraphqlContext } from '../kernel/request-context.js';
import {
  AcceptInvitationInput,
  Invitation,
  InvitationGreeting,
  InvitationPage,
  InvitationWithLink,
  InviteUserInput,
} from './invitation.type.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SignedInAnswer } from './signed-in-answer.js';
import { SignedIn } from './sign-in.type.js';

/** Inviting people, and joining by the link. */
@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitationsOf: InvitationService,
    private readonly joining: JoiningService,
    private readonly signedIn: SignedInAnswer,
  ) {}

  @Query(() => InvitationPage, { description: 'All invitations, newest first.' })
  @Permit('user:invite')
  invitations(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<InvitationPage> {
    return this.invitationsOf.list(actor, { first, after: after ?? null });
  }

  @Mutation(() => InvitationWithLink)
  @Permit('user:invite')
  inviteUser(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteUserInput,
  ): Promise<InvitationWithLink> {
    return this.invitationsOf.invite(actor, input);
  }

  @Mutation(() => Invitation)
  @Permit('user:invite')
  recallInvitation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Invitation> {
    return this.invitationsOf.recall(actor, id);
  }

  @Query(() => InvitationGreeting, { description: 'Whom a link invites, and where.' })
  @Permit('public')
  invitationGreeting(@Args('token') token: string): Promise<InvitationGreeting> {
    return this.joining.greet(token);
  }

  @Mutation(() => SignedIn, {
    description: 'Joins the brokerage; the session can only set up a second factor.',
  })
  @Permit('public')
  @UseGuards(SameOriginGuard)
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() { req, res }: GraphqlContext,
  ): Promise<SignedIn> {
    const userAgent = req.headers['user-agent'] ?? '';
    return this.signedIn.of(await this.joining.accept({ ...input, userAgent }), res);
  }
}
