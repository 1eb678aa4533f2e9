import type { Day } from '@carveback/rules';
import { InvalidInput } from '../errors.js';
import type { TextSource } from '../uploads/upload.service.js';
import { optionalLine, requireDay } from '../validate.js';
import type { Application } from './application.entity.js';

/** What the insured told the carrier. Neither text nor upload: it was signed, but is not in hand. */
export interface NewApplication extends TextSource {
  readonly policyId: string;
  readonly signedOn: Day;
  readonly signedBy?: string | null;
}

/** Throws `input/*`, naming the field. */
export function validateApplication(input: NewApplication): Pick<Application, 'signedOn' | 'signedBy'> {
  return {
    signedOn: requireDay('signedOn', input.signedOn),
    signedBy: optionalLine('signedBy', input.signedBy),
  };
}

/** Throws `application/not_signed_yet`. */
export function refuseFuture(signedOn: Day, today: Day): void {
  if (signedOn <= today) return;
  throw new InvalidInput(
    'signedOn',
    `${signedOn} is still to come. Enter the application once it is signed.`,
    'application/not_signed_yet',
  );
}
