import { SessionService } from '@carveback/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Authenticator, type Caller } from '../kernel/authenticator.js';
import { AccessTokens } from './access-tokens.js';

/** Knows a caller by the access token in `Authorization: Bearer`, as long as its session stands. */
@Injectable()
export class BearerAuthenticator extends Authenticator {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionService,
  ) {
    super();
  }

  async callerOf(request: Request): Promise<Caller | null> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) return null;
    const claims = await this.tokens.verify(token);
    const { actor, mfa } = await this.sessions.actorOf(claims);
    return { actor, mfa, sessionId: claims.sessionId };
  }
}
