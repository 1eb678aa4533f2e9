import type { Provider } from '@nestjs/common';
import { Authenticator } from '../kernel/authenticator.js';
import { AccessTokens } from './access-tokens.js';
import { AccountResolver } from './account.resolver.js';
import { BearerAuthenticator } from './bearer-authenticator.js';
import { InvitationResolver } from './invitation.resolver.js';
import { RefreshCookie } from './refresh-cookie.js';
import { SignedInAnswer } from './signed-in-answer.js';
import { SignInResolver } from './sign-in.resolver.js';

export const SIGN_IN_API: Provider[] = [
  AccessTokens,
  { provide: Authenticator, useClass: BearerAuthenticator },
  RefreshCookie,
  SignedInAnswer,
  SignInResolver,
  AccountResolver,
  InvitationResolver,
];
