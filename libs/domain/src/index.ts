export * from './actor.js';
export * from './clock.js';
export * from './domain-settings.js';
export * from './domain.module.js';
export * from './errors.js';
export * from './ids.js';
export * from './paging.js';
export { refuseBrokenText } from './validate.js';
export * from './permissions.js';
export * from './roles.js';
export * from './database/data-source.js';
export { MIGRATIONS } from './database/migrations/index.js';
export * from './database/prepare-database.js';
export * from './database/roles.js';
export * from './database/tables.js';
export * from './database/tenant-context.js';
export { TenantDb } from './database/tenant-db.js';
export type { Tx } from './database/tx.js';
export * from './audit/index.js';
export * from './clocks/index.js';
export * from './endorsements/index.js';
export { ExtendedReporting } from './extended-reporting/index.js';
export * from './findings/index.js';
export * from './inbound-mail/index.js';
export * from './issued-wordings/index.js';
export * from './letters/index.js';
export * from './messages/index.js';
export * from './outbox/index.js';
export * from './reviews/index.js';
export {
  BrokerageService,
  createBrokerage,
  type BrokerageChange,
  type BrokerageView,
  type NewBrokerage,
} from './brokerages/index.js';
export {
  AlreadyEnrolled,
  CodeRequired,
  CodeWrong,
  InvitationInvalid,
  InvitationService,
  JoiningService,
  PasswordService,
  SecondFactorService,
  SessionEnded,
  SessionService,
  SignInFailed,
  SignInService,
  type AcceptInput,
  type AccessClaims,
  type Enrolment,
  type InvitationGreeting,
  type InvitationInput,
  type InvitationStatus,
  type InvitationView,
  type InvitationWithLink,
  type PasswordChange,
  type SessionActor,
  type SessionGrant,
  type SignInInput,
} from './sign-in/index.js';
export * from './advice/index.js';
export * from './application-drift/index.js';
export * from './applications/index.js';
export * from './carrier-answers/index.js';
export * from './carriers/index.js';
export * from './case-files/index.js';
export * from './client-decisions/index.js';
export * from './clients/index.js';
export * from './controls/index.js';
export * from './days/index.js';
export * from './diary/index.js';
export * from './holidays/index.js';
export * from './notes/index.js';
export * from './notice-periods/index.js';
export * from './policies/index.js';
export * from './producer-licences/index.js';
export * from './carried-forward-checks/index.js';
export * from './remarket-triggers/index.js';
export * from './renewal-notices/index.js';
export * from './renewal-options/index.js';
export * from './circumstances/index.js';
export * from './renewal-questionnaires/index.js';
export * from './renewals/index.js';
export * from './rule-sweeps/index.js';
export * from './service-lines/index.js';
export * from './service-mappings/index.js';
export * from './towers/index.js';
export * from './uploads/index.js';
export * from './wording-changes/index.js';
export * from './wording-library/index.js';
export * from './wordings/index.js';
export {
  createFirstPrincipal,
  createKnownUser,
  UserService,
  type FirstPrincipal,
  type KnownUser,
  type UserChange,
  type UserView,
} from './users/index.js';
