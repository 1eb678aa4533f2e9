import { randomBytes } from 'node:crypto';
import type { Type } from '@nestjs/common';
import {
  createKnownUser,
  DOMAIN_SETTINGS,
  SignInService,
  type Actor,
  type DomainSettings,
  type Role,
  type SessionGrant,
  type SignInInput,
} from '../src/index.js';
import { codeOf } from './codes.js';
import type { House } from './house.js';

export const PASSWORD = 'umbrella tractor 19 violet';

/** A person of the house who can sign in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly actor: Actor;
  readonly totpSecret: Buffer;
  /** the code an app shows at an instant of the house's clock, or `steps` of 30 s later */
  code(steps?: number): string;
  signIn(changes?: Partial<SignInInput>): Promise<SessionGrant>;
}

export function settingsOf(house: House): DomainSettings {
  return house.get(DOMAIN_SETTINGS as unknown as Type<DomainSettings>);
}

let count = 0;

/** Adds a person of the first brokerage with a password and, unless told otherwise, a second factor. */
export async function addPerson(
  house: House,
  role: Role = 'producer',
  { enrolled = true, clientId = null as string | null, name = 'Pat Example' } = {},
): Promise<Person> {
  count += 1;
  const email = `person${count}@alder.test`;
  const totpSecret = randomBytes(20);
  const id = await createKnownUser(house.database.owner, settingsOf(house).keys.totpAtRest, {
    ...{ tenantId: house.tenantId, email, name, role, clientId, password: PASSWORD },
    ...(enrolled ? { totpSecret } : {}),
  });
  const code = (steps = 0) => codeOf(totpSecret, house.clock.now(), steps);
  return {
    ...{ id, email, totpSecret, code },
    actor: { tenantId: house.tenantId, userId: id, role, clientId },
    signIn: (changes = {}) =>
      house.get(SignInService).signIn({
        ...{ brokerage: 'alder', email, password: PASSWORD, code: enrolled ? code() : null },
        ...{ address: '192.0.2.1', userAgent: 'spec', ...changes },
      }),
  };
}

/** Puts the house's clock forward. */
export function pass(house: House, milliseconds: number): void {
  house.clock.instant = new Date(house.clock.instant.getTime() + milliseconds);
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;
