import type { KeyObject } from 'node:crypto';
import { SessionService, type AccessClaims } from '@carveback/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Authenticator, type Caller } from '../kernel/authenticator.js';
import { AccessTokens, TokenInvalid } from './access-tokens.js';
import { askPassport } from './ask-passport.js';

const bearerToken = ExtractJwt.fromAuthHeaderAsBearerToken();

/** Knows a caller by the access token in `Authorization: Bearer`, as long as its session stands. */
@Injectable()
export class BearerAuthenticator extends Authenticator {
  private readonly strategy: Strategy;

  constructor(
    tokens: AccessTokens,
    private readonly sessions: SessionService,
  ) {
    super();
    this.strategy = bearerStrategy(tokens);
  }

  async callerOf(request: Request): Promise<Caller | null> {
    if (!bearerToken(request)) return null;
    const claims = await askPassport<AccessClaims>(this.strategy, {
      headers: request.headers,
      body: undefined,
    });
    if (!claims) throw new TokenInvalid();
    const { actor, mfa } = await this.sessions.actorOf(claims);
    return { actor, mfa, sessionId: claims.sessionId };
  }
}

/** Passport's check of a bearer token: signature, algorithm, issuer, audience and times. */
export function bearerStrategy(tokens: AccessTokens): Strategy {
  return new Strategy(
    {
      ...tokens.verification,
      algorithms: [...tokens.verification.algorithms],
      jwtFromRequest: bearerToken,
      // Its types lack the key objects that the library beneath takes.
      secretOrKeyProvider: (_request, token: string, done: (error: unknown, key?: never) => void) =>
        attempt(done as (error: unknown, key?: KeyObject) => void, () => tokens.keyFor(token)),
    },
    (payload: unknown, done) => attempt(done, () => tokens.claimsOf(payload)),
  );
}

function attempt<T>(done: (error: unknown, result?: T) => void, work: () => T): void {
  let result: T;
  try {
    result = work();
  } catch (error) {
    done(error);
    return;
  }
  done(null, result);
}
