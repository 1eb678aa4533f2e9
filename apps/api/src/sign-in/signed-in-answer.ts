import { SessionService, type AccessClaims, type SessionGrant } from '@carveback/domain';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from './access-tokens.js';
import { RefreshCookie } from './refresh-cookie.js';
import type { SignedIn } from './sign-in.type.js';

/** Hands a session over to its device: the access token in the answer, the refresh token in the cookie. */
@Injectable()
export class SignedInAnswer {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly cookie: RefreshCookie,
    private readonly sessions: SessionService,
  ) {}

  async of(grant: SessionGrant, response: Response): Promise<SignedIn> {
    const answer = await this.ofClaims(grant.claims);
    this.cookie.set(response, grant);
    return answer;
  }

  /** The same for a session that keeps its refresh token. */
  async ofClaims(claims: AccessClaims): Promise<SignedIn> {
    const { mfa } = await this.sessions.actorOf(claims);
    return { accessToken: await this.tokens.sign(claims), expiresIn: ACCESS_TOKEN_SECONDS, mustEnrol: !mfa };
  }
}
