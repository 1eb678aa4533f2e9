/**
 * An expected refusal: what happened, why, and the way out, under a code that never changes.
 * `field` names the input that is at fault, as the caller knows it.
 */
export class DomainError extends Error {
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
  constructor(code: string, message: string, field: string | null = null) {
    super(code, message, field);
  }
}

/** The caller may not do this. */
export class Forbidden extends DomainError {
  constructor(permission: string) {
    super(
      'permission/denied',
      `This needs the permission "${permission}". Ask a principal of your brokerage.`,
    );
  }
}
