import type { Actor } from '@carveback/domain';
import type { Request } from 'express';

/** Who a request comes from. */
export interface Caller {
  readonly actor: Actor;
  readonly sessionId: string;
  /** false until the second factor was shown; such a session may only enrol one */
  readonly mfa: boolean;
}

/** Answers who is calling; the sign-in feature provides it. */
export abstract class Authenticator {
  /** null without credentials; throws `Unauthenticated` when they are wrong, expired or revoked. */
  abstract callerOf(request: Request): Promise<Caller | null>;
}
