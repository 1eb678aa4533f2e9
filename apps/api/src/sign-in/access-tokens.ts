import { createHash } from 'node:crypto';
import { Unauthenticated, type AccessClaims } from '@carveback/domain';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { API_SETTINGS, type ApiSettings } from '../kernel/api-settings.js';

const ISSUER = 'carveback';
const AUDIENCE = 'carveback-api';
/** RFC 9068: an access token is not to be mistaken for any other signed thing. */
const TYPE = 'at+jwt';
const LIFETIME_SECONDS = 600;
/** Clocks of the machines that share a database may differ by this much. */
const LEEWAY_SECONDS = 30;

interface Payload {
  sub: string;
  tid: string;
  sid: string;
  mfa: boolean;
}

/** Access tokens: JWTs of ten minutes, signed and checked with one key and one algorithm (HS256). */
@Injectable()
export class AccessTokens {
  private readonly jwt: JwtService;
  private readonly keyId: string;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    const secret = settings.accessTokenKey;
    this.keyId = createHash('sha256').update('key id').update(secret).digest('hex').slice(0, 12);
    this.jwt = new JwtService({
      secret,
      signOptions: {
        algorithm: 'HS256',
        issuer: ISSUER,
        audience: AUDIENCE,
        keyid: this.keyId,
        expiresIn: LIFETIME_SECONDS,
      },
      verifyOptions: {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        clockTolerance: LEEWAY_SECONDS,
      },
    });
  }

  sign({ userId, tenantId, sessionId, mfa }: AccessClaims): Promise<string> {
    const payload: Payload = { sub: userId, tid: tenantId, sid: sessionId, mfa };
    return this.jwt.signAsync(payload, { header: { alg: 'HS256', typ: TYPE, kid: this.keyId } });
  }

  /** The claims of a token of ours that has not expired; throws `session/token_invalid` otherwise. */
  async verify(token: string): Promise<AccessClaims> {
    const { header, payload } = await this.jwt
      .verifyAsync<{ header: { typ?: string; kid?: string }; payload: Partial<Payload> }>(token, {
        complete: true,
      })
      .catch(() => {
        throw new TokenInvalid();
      });
    const { sub, tid, sid, mfa } = payload;
    const ours =
      header.typ === TYPE && header.kid === this.keyId && isUuid(sub) && isUuid(tid) && isUuid(sid);
    if (!ours || typeof mfa !== 'boolean') throw new TokenInvalid();
    return { userId: sub, tenantId: tid, sessionId: sid, mfa };
  }
}

class TokenInvalid extends Unauthenticated {
  constructor() {
    super(
      'session/token_invalid',
      'The access token is wrong or has expired. Refresh the session, or sign in.',
    );
  }
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
}
