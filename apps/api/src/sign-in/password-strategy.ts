import { SignInFailed, SignInService, type SessionGrant } from '@carveback/domain';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { askPassport } from './ask-passport.js';
import type { SignInInput } from './sign-in.type.js';

/** What the strategy is asked with: the arguments of a mutation, as a form would bring them. */
export type PasswordForm = Pick<Request, 'headers'> & {
  readonly body: SignInInput;
  readonly ip: string | undefined;
};

/** Passport's check of e-mail and password, which our sign-in answers together with the brokerage and the code. */
export function passwordStrategy(service: SignInService): Strategy {
  return new Strategy(
    { usernameField: 'email', passwordField: 'password', session: false, passReqToCallback: true },
    (request, email, password, done) => {
      const { body, headers, ip } = request as unknown as PasswordForm;
      const { brokerage, code } = body;
      const device = { address: ip ?? '', userAgent: headers['user-agent'] ?? '' };
      service.signIn({ brokerage, email, password, code, ...device }).then(
        (grant) => done(null, grant as unknown as Express.User),
        (error: unknown) => done(error),
      );
    },
  );
}

/** The session that the form opens; throws what sign-in throws. */
export async function signInBy(strategy: Strategy, form: PasswordForm): Promise<SessionGrant> {
  const grant = await askPassport<SessionGrant>(strategy, form);
  if (!grant) throw new SignInFailed();
  return grant;
}
