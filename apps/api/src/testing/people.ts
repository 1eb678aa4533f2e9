import { randomBytes } from 'node:crypto';
import {
  createBrokerage,
  createKnownUser,
  DOMAIN_SETTINGS,
  type DomainSettings,
  type Role,
} from '@carveback/domain';
import { Secret, TOTP } from 'otpauth';
import type { GraphqlAnswer, TestApi } from './test-api.js';

export const PASSWORD = 'umbrella tractor 19 violet';

/** A person of a test brokerage who can sign in. */
export interface Person {
  readonly id: string;
  readonly tenantId: string;
  readonly brokerage: string;
  readonly email: string;
  /** what an authenticator app shows, now or some 30-second steps later */
  code(steps?: number): string;
}

export interface Hire {
  readonly role?: Role;
  readonly clientId?: string;
  /** false: no second factor yet */
  readonly enrolled?: boolean;
}

export interface Office {
  readonly tenantId: string;
  readonly slug: string;
  hire(hire?: Hire): Promise<Person>;
}

/** Opens a brokerage, whose people come by `hire`. */
export async function openOffice(api: TestApi, slug: string): Promise<Office> {
  const { owner } = api.database;
  const place = { timeZone: 'America/New_York', publicUrl: 'https://carveback.test' };
  const tenantId = await createBrokerage(owner, { slug, name: slug, ...place });
  return { tenantId, slug, hire: (hire = {}) => addPerson(api, tenantId, slug, hire) };
}

async function addPerson(api: TestApi, tenantId: string, brokerage: string, hire: Hire): Promise<Person> {
  const { role = 'principal', clientId, enrolled = true } = hire;
  const { keys } = api.app.get<DomainSettings>(DOMAIN_SETTINGS);
  const secret = randomBytes(20);
  const email = `${role}-${randomBytes(4).toString('hex')}@${brokerage}.test`;
  const id = await createKnownUser(api.database.owner, keys.totpAtRest, {
    ...{ tenantId, email, name: `Pat ${role}`, role, password: PASSWORD },
    ...(clientId ? { clientId } : {}),
    ...(enrolled ? { totpSecret: secret } : {}),
  });
  const totp = new TOTP({ secret: new Secret({ buffer: Uint8Array.from(secret).buffer }) });
  const code = (steps = 0) => totp.generate({ timestamp: Date.now() + steps * 30_000 });
  return { id, tenantId, brokerage, email, code };
}

export interface SignInAnswer {
  signIn: { accessToken: string; expiresIn: number; mustEnrol: boolean };
}

/** Sends the sign-in of a person as its browser would. */
export function askSignIn(
  api: TestApi,
  person: Person,
  changes: { password?: string; code?: string | null; headers?: Record<string, string> } = {},
): Promise<GraphqlAnswer<SignInAnswer>> {
  const { headers, password = PASSWORD, code = person.code() } = changes;
  const { brokerage, email } = person;
  return api.graphql<SignInAnswer>(
    `mutation ($input: SignInInput!) { signIn(input: $input) { accessToken expiresIn mustEnrol } }`,
    { variables: { input: { brokerage, email, password, code } }, ...(headers ? { headers } : {}) },
  );
}

/** An access token of the person. Each code works once, so one person signs in once per 30 seconds. */
export async function signIn(api: TestApi, person: Person): Promise<string> {
  const { data, errors } = await askSignIn(api, person);
  if (!data) throw new Error(`sign-in failed: ${JSON.stringify(errors)}`);
  return data.signIn.accessToken;
}
