import { PasswordService, SecondFactorService, type Actor } from '@carveback/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Caller } from '../kernel/authenticator.js';
import { CurrentActor, CurrentCaller } from '../kernel/current-actor.js';
import { Permit } from '../kernel/permit.js';
import { SignedInAnswer } from './signed-in-answer.js';
import { ChangePasswordInput, SignedIn, TotpEnrolment } from './sign-in.type.js';

/** What a user proves itself with: second factor and password. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly secondFactor: SecondFactorService,
    private readonly passwords: PasswordService,
    private readonly signedIn: SignedInAnswer,
  ) {}

  @Mutation(() => TotpEnrolment, {
    description: 'Gives a secret for an authenticator app; it counts once confirmed.',
  })
  @Permit('enrolling')
  beginTotpEnrolment(@CurrentActor() actor: Actor): Promise<TotpEnrolment> {
    return this.secondFactor.begin(actor);
  }

  @Mutation(() => SignedIn, {
    description: 'Confirms the secret by a code of the app; this session becomes a full one.',
  })
  @Permit('enrolling')
  async confirmTotpEnrolment(
    @CurrentActor() actor: Actor,
    @CurrentCaller() { sessionId }: Caller,
    @Args('code') code: string,
  ): Promise<SignedIn> {
    return this.signedIn.ofClaims(await this.secondFactor.confirm(actor, sessionId, code));
  }

  @Mutation(() => Boolean, { description: 'Changes the password and ends the other sessions of the user.' })
  @Permit('account:self')
  changePassword(
    @CurrentActor() actor: Actor,
    @CurrentCaller() { sessionId }: Caller,
    @Args('input') input: ChangePasswordInput,
  ): Promise<boolean> {
    return this.passwords.change(actor, sessionId, input);
  }
}
