import type { Provider } from '@nestjs/common';
import { EntryRepository } from './entry.repository.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';

export type { AccessClaims, SessionGrant } from './access-claims.js';
export { SessionService, type SessionActor } from './session.service.js';
export * from './sign-in.errors.js';

export const SIGN_IN_PROVIDERS: Provider[] = [EntryRepository, SessionRepository, SessionService];
