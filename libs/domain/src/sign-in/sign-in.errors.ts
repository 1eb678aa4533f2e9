import { Conflict, InvalidInput, InvalidToken, Unauthenticated } from '../errors.js';

/** Wrong brokerage, e-mail, password or code, or too many attempts: no answer tells which. */
export class SignInFailed extends Unauthenticated {
  constructor() {
    super(
      'sign_in/failed',
      'That did not match. Check brokerage, e-mail, password and code. After many attempts sign-in pauses for up to 15 minutes, even for the right ones.',
    );
  }
}

/** The password was right and a second factor is enrolled: send its code along. */
export class CodeRequired extends Unauthenticated {
  constructor() {
    super('sign_in/code_required', 'Enter the six digits that your authenticator app shows now.');
  }
}

export class SessionEnded extends Unauthenticated {
  constructor() {
    super('session/ended', 'This session has ended. Sign in again.');
  }
}

/** Wrong, spent, recalled or expired: all answer alike. */
export class InvitationInvalid extends InvalidToken {
  constructor() {
    super(
      'invitation/invalid',
      'This invitation is not valid (any more). Ask a principal of the brokerage for a new one.',
    );
  }
}

/** The code shown while enrolling did not match, or too many were tried. */
export class CodeWrong extends InvalidInput {
  constructor() {
    super(
      'code',
      'That code did not match. Check the clock of your phone and enter the code that is shown now. After five wrong codes in 15 minutes the second factor pauses.',
      'second_factor/code_wrong',
    );
  }
}

export class AlreadyEnrolled extends Conflict {
  constructor() {
    super(
      'second_factor/enrolled',
      'A second factor is set up already. A principal can reset it, if the phone is lost.',
    );
  }
}
