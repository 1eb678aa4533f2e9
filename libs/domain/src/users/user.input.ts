import { InvalidInput } from '../errors.js';
import { ROLES, type Role } from '../roles.js';
import { optionalLine, requireName, requireOneOf } from '../validate.js';

/** What may change of a person; absent members stay as they are. */
export interface UserChange {
  readonly version: number;
  readonly name?: string;
  readonly title?: string | null;
  readonly licenceNumber?: string | null;
  readonly role?: string;
}

/** The checked changes. A client user stays one and nobody becomes one: its client is fixed by the invitation. */
export function readUserChange(
  input: UserChange,
  role: Role,
): Partial<{ name: string; title: string; licenceNumber: string; role: Role }> {
  const next = input.role === undefined ? role : requireOneOf('role', input.role, ROLES);
  if ((next === 'client_user') !== (role === 'client_user')) {
    throw new InvalidInput(
      'role',
      'A client user and a broker cannot change into each other. Invite the person anew under the other role.',
      'user/role_fixed',
    );
  }
  return {
    ...(input.name === undefined ? {} : { name: requireName('name', input.name) }),
    ...(input.title === undefined ? {} : { title: optionalLine('title', input.title) }),
    ...(input.licenceNumber === undefined
      ? {}
      : { licenceNumber: optionalLine('licenceNumber', input.licenceNumber) }),
    ...(next === role ? {} : { role: next }),
  };
}
