import type { Role } from '@carveback/domain';
import { Secret } from 'otpauth';

/** The demo's brokerage and everybody who signs in to it. Their secrets are printed for whoever tries the demo. */

export const BROKERAGE = {
  slug: 'harborline',
  name: 'Harborline Insurance Brokers',
  timeZone: 'America/New_York',
  address: '185 Atlantic Wharf, Suite 400\nBoston, MA 02110',
  phone: '+1 617 555 0100',
  email: 'service@harborline.example',
  licenceNumber: 'MA 0-555100',
} as const;

export interface DemoPerson {
  readonly role: Role;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly licenceNumber?: string;
  /** of a client user: the name of its client */
  readonly client?: string;
}

export const PRINCIPAL: DemoPerson = {
  role: 'principal',
  name: 'Eleanor Whitcomb',
  title: 'Principal',
  email: 'eleanor@harborline.example',
  licenceNumber: 'MA P-550118',
};

export const PRODUCER: DemoPerson = {
  role: 'producer',
  name: 'Marcus Adeyemi',
  title: 'Producer, Technology Practice',
  email: 'marcus@harborline.example',
  licenceNumber: 'MA P-552407',
};

export const ACCOUNT_MANAGERS: readonly DemoPerson[] = [
  {
    role: 'account_manager',
    name: 'Dana Kowalczyk',
    title: 'Senior Account Manager',
    email: 'dana@harborline.example',
    licenceNumber: 'MA A-553360',
  },
  {
    role: 'account_manager',
    name: 'Priya Raman',
    title: 'Account Manager',
    email: 'priya@harborline.example',
    licenceNumber: 'MA A-554019',
  },
];

/** Of Blue Heron Managed IT, whose managed detection its policy never heard of. */
export const CLIENT_USER: DemoPerson = {
  role: 'client_user',
  name: 'Gail Thornton',
  title: 'President',
  email: 'gail@blueheronit.example',
  client: 'Blue Heron Managed IT',
};

export const AUDITOR: DemoPerson = {
  role: 'auditor',
  name: 'Thomas Ferreira',
  title: 'Compliance Auditor',
  email: 'thomas@harborline.example',
};

export const PEOPLE: readonly DemoPerson[] = [PRINCIPAL, PRODUCER, ...ACCOUNT_MANAGERS, CLIENT_USER, AUDITOR];

/** The same for all: nothing of the demo is secret. */
export const PASSWORD = 'brass lantern over quiet tide';

/** The second factor of all, so that one entry in an authenticator app serves for everybody. */
export const TOTP_SECRET = Secret.fromLatin1('harborline demo user');
