import type { Role } from '@carveback/domain';
import { BROKERAGE, PASSWORD, PEOPLE, TOTP_SECRET } from './people.js';

/** How to sign in to the demo. */
export interface DemoAccess {
  /** the brokerage's short name, as sign-in asks for it */
  readonly brokerage: string;
  readonly brokerageName: string;
  readonly users: readonly DemoUser[];
}

export interface DemoUser {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** base 32, as it is typed into an authenticator app */
  readonly totpSecret: string;
}

/** The same on every machine: nothing of it is secret. */
export function demoAccess(): DemoAccess {
  return {
    brokerage: BROKERAGE.slug,
    brokerageName: BROKERAGE.name,
    users: PEOPLE.map(({ role, name, email }) => ({
      role,
      name,
      email,
      password: PASSWORD,
      totpSecret: TOTP_SECRET.base32,
    })),
  };
}
