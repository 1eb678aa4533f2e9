import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { Unauthenticated, type AccessClaims } from '@carveback/domain';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { API_SETTINGS, type ApiSettings } from '../kernel/api-settings.js';

const ALGORITHM = 'HS256';
const ISSUER = 'carveback';
const AUDIENCE = 'carveback-api';
/** RFC 9068: an access token is not to be mistaken for any other signed thing. */
const TYPE = 'at+jwt';
/** Clocks of the machines that share a database may differ by this much. */
const LEEWAY_SECONDS = 30;

export const ACCESS_TOKEN_SECONDS = 600;

/** The access token was wrong, of another installation, or has expired. */
export class TokenInvalid extends Unauthenticated {
  constructor() {
    super(
      'session/token_invalid',
      'The access token is wrong or has expired. Refresh the session, or sign in.',
    );
  }
}

/** Access tokens: JWTs of ten minutes, signed and checked with one key and one algorithm. */
@Injectable()
export class AccessTokens {
  /** What passport-jwt checks beside the signature. */
  readonly verification = {
    algorithms: [ALGORITHM],
    issuer: ISSUER,
    audience: AUDIENCE,
    jsonWebTokenOptions: { clockTolerance: LEEWAY_SECONDS },
  } as const;

  private readonly jwt: JwtService;
  /** a key object: given bytes, the library tries to read them as a public key first, at 0.9 ms a request */
  private readonly key: KeyObject;
  private readonly keyId: string;

  constructor(@Inject(API_SETTINGS) settings: ApiSettings) {
    const { accessTokenKey: secret } = settings;
    this.key = createSecretKey(secret);
    this.keyId = createHash('sha256').update('key id').update(secret).digest('hex').slice(0, 12);
    this.jwt = new JwtService({ secret });
  }

  sign({ userId, tenantId, sessionId, mfa }: AccessClaims): Promise<string> {
    return this.jwt.signAsync(
      { sub: userId, tid: tenantId, sid: sessionId, mfa },
      {
        algorithm: ALGORITHM,
        issuer: ISSUER,
        audience: AUDIENCE,
        expiresIn: ACCESS_TOKEN_SECONDS,
        header: { alg: ALGORITHM, typ: TYPE, kid: this.keyId },
      },
    );
  }

  /** The key to check a token with, by what its header claims to be. Throws `session/token_invalid`. */
  keyFor(token: string): KeyObject {
    const header = readHeader(token);
    if (header?.alg !== ALGORITHM || header.typ !== TYPE || header.kid !== this.keyId)
      throw new TokenInvalid();
    return this.key;
  }

  /** The claims of a payload whose signature and times were checked. Throws `session/token_invalid`. */
  claimsOf(payload: unknown): AccessClaims {
    const { sub, tid, sid, mfa } = payload as Record<string, unknown>;
    if (!isUuid(sub) || !isUuid(tid) || !isUuid(sid) || typeof mfa !== 'boolean') throw new TokenInvalid();
    return { userId: sub, tenantId: tid, sessionId: sid, mfa };
  }
}

function readHeader(token: string): Record<string, unknown> | null {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
    return typeof header === 'object' ? (header as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
}
