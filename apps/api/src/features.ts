import type { Provider, Type } from '@nestjs/common';
import { Authenticator } from './kernel/authenticator.js';
import { AccessTokens } from './sign-in/access-tokens.js';
import { BearerAuthenticator } from './sign-in/bearer-authenticator.js';

/** The resolvers and helpers of every feature. */
export const FEATURE_PROVIDERS: Provider[] = [
  AccessTokens,
  { provide: Authenticator, useClass: BearerAuthenticator },
];

/** The plain HTTP routes of every feature. */
export const FEATURE_CONTROLLERS: Type[] = [];
