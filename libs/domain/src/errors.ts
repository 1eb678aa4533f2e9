/** What kind of refusal it is, as the API's callers know it. */
export type ErrorCategory =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'INVALID_TOKEN'
  | 'RATE_LIMITED';

/**
 * An expected refusal: what happened, why, and the way out, under a code that never changes.
 * `field` names the input that is at fault, as the caller knows it.
 */
export class DomainError extends Error {
  readonly category: ErrorCategory = 'BAD_USER_INPUT';

  constructor(
    readonly code: string,
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** The record does not exist, or is not yours: both answer alike. */
export class NotFound extends DomainError {
  override readonly category = 'NOT_FOUND';

  constructor(kind: string) {
    super('record/not_found', `No such ${kind}. Check the id, or that you still have access to it.`);
  }
}

/** The input is wrong; `field` says where. */
export class InvalidInput extends DomainError {
  constructor(field: string, message: string, code = 'input/invalid') {
    super(code, message, field);
  }
}

/** Somebody else changed the record since it was read, or another record stands in the way. */
export class Conflict extends DomainError {
  override readonly category = 'CONFLICT';

  constructor(code: string, message: string, field: string | null = null) {
    super(code, message, field);
  }
}

/** The caller may not do this. */
export class Forbidden extends DomainError {
  override readonly category = 'FORBIDDEN';

  constructor(permission: string) {
    super(
      'permission/denied',
      `This needs the permission "${permission}". Ask a principal of your brokerage.`,
    );
  }
}

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends DomainError {
  override readonly category = 'UNAUTHENTICATED';

  constructor(code = 'session/missing', message = 'Sign in first: the session is missing or has ended.') {
    super(code, message);
  }
}

/** A single-use link or token that is wrong, spent, recalled or too old: all answer alike. */
export class InvalidToken extends DomainError {
  override readonly category = 'INVALID_TOKEN';
}
