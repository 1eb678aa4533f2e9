import { InvalidInput } from '../errors.js';
import { ROLES, type Role } from '../roles.js';
import { requireEmail, requireName, requireOneOf } from '../validate.js';

export interface InvitationInput {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  /** for a client user: the client it belongs to */
  readonly clientId?: string | null;
}

export interface NewInvitation {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly clientId: string | null;
}

/** A client user belongs to one client; everybody else to none. */
export function readInvitation(input: InvitationInput): NewInvitation {
  const role = requireOneOf('role', input.role, ROLES);
  const clientId = input.clientId ?? null;
  if (role === 'client_user' && !clientId) {
    throw new InvalidInput(
      'clientId',
      'Name the client that this user belongs to.',
      'invitation/client_missing',
    );
  }
  if (role !== 'client_user' && clientId) {
    throw new InvalidInput(
      'clientId',
      'Only a client user belongs to a client. Leave the client out.',
      'invitation/client_unexpected',
    );
  }
  return { email: requireEmail('email', input.email), name: requireName('name', input.name), role, clientId };
}
