import type { Provider } from '@nestjs/common';
import { AttemptLimits } from './attempt-limits.js';
import { CredentialRepository } from './credential.repository.js';
import { EntryRepository } from './entry.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationService } from './invitation.service.js';
import { JoiningService } from './joining.service.js';
import { LinkDoor } from './link-door.js';
import { PasswordService } from './password.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { SignInService } from './sign-in.service.js';
import { WebhookDoor } from './webhook-door.js';

export type { AccessClaims, SessionGrant } from './access-claims.js';
export type { InvitationInput } from './invitation.input.js';
export { InvitationService, type InvitationView, type InvitationWithLink } from './invitation.service.js';
export type { InvitationStatus } from './invitation.status.js';
export { JoiningService, type AcceptInput, type InvitationGreeting } from './joining.service.js';
export { PasswordService, type PasswordChange } from './password.service.js';
export { SecondFactorService, type Enrolment } from './second-factor.service.js';
export { SessionService, type SessionActor } from './session.service.js';
export * from './sign-in.errors.js';
export { SignInService, type SignInInput } from './sign-in.service.js';

export const SIGN_IN_PROVIDERS: Provider[] = [
  AttemptLimits,
  CredentialRepository,
  EntryRepository,
  InvitationRepository,
  InvitationService,
  JoiningService,
  LinkDoor,
  PasswordService,
  SecondFactorService,
  SessionRepository,
  SessionService,
  SignInService,
  WebhookDoor,
];
