import { SessionService, type Actor, type SessionGrant } from '@carveback/domain';
import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '../kernel/authenticator.js';
import { CurrentActor, CurrentCaller } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import type { GraphqlContext } from '../kernel/request-context.js';
import { OpenedSession, PasswordGuard } from './password.guard.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SignedInAnswer } from './signed-in-answer.js';
import { SignedIn, SignInInput } from './sign-in.type.js';

/** Sessions: their beginning, their going on, their end. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly signedIn: SignedInAnswer,
    private readonly cookie: RefreshCookie,
  ) {}

  @Mutation(() => SignedIn)
  @Permit('public')
  @UseGuards(SameOriginGuard, PasswordGuard)
  signIn(
    @Args('input') _input: SignInInput,
    @OpenedSession() grant: SessionGrant,
    @Context() { res }: GraphqlContext,
  ): Promise<SignedIn> {
    return this.signedIn.of(grant, res);
  }

  @Mutation(() => SignedIn, { description: 'Exchanges the refresh token in the cookie.' })
  @Permit('public')
  @UseGuards(SameOriginGuard)
  async refreshSession(@Context() { req, res }: GraphqlContext): Promise<SignedIn> {
    return this.signedIn.of(await this.sessions.refresh(this.cookie.read(req)), res);
  }

  @Mutation(() => Boolean, { description: 'Ends this session.' })
  @Permit('enrolling')
  async signOut(
    @CurrentActor() actor: Actor,
    @CurrentCaller() { sessionId }: Caller,
    @Context() { res }: GraphqlContext,
  ): Promise<boolean> {
    this.cookie.clear(res);
    return this.sessions.signOut(actor, sessionId);
  }

  @Mutation(() => Boolean, { description: 'Ends all sessions of the user, this one too.' })
  @Permit('enrolling')
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Context() { res }: GraphqlContext,
  ): Promise<boolean> {
    this.cookie.clear(res);
    return this.sessions.signOutEverywhere(actor);
  }
}
