import { newId, SessionService, systemActor, TenantDb, type Role } from '@carveback/domain';
import { AccessTokens } from '../sign-in/access-tokens.js';
import type { TestApi } from './test-api.js';

/** A person of the tests who is signed in already. */
export interface SignedInPerson {
  readonly tenantId: string;
  readonly userId: string;
  /** access token */
  readonly token: string;
}

/** An empty brokerage; `slug` must be new in this database. Answers its tenant id. */
export async function brokerage(api: TestApi, slug: string): Promise<string> {
  const tenantId = newId();
  await api.database.owner.query(
    `insert into brokerages (tenant_id, slug, name, time_zone, public_url)
     values ($1, $2, $2, 'America/New_York', 'https://example.test')`,
    [tenantId, slug],
  );
  return tenantId;
}

/** A person with a session that has shown its second factor, without going through sign-in. */
export async function signedIn(
  api: TestApi,
  tenantId: string,
  role: Role,
  clientId: string | null = null,
): Promise<SignedInPerson> {
  const userId = newId();
  await api.database.owner.query(
    `insert into users (tenant_id, id, email, name, role, client_id) values ($1, $2, $3, $4, $5, $6)`,
    [tenantId, userId, `${userId}@example.test`, `Test ${role}`, role, clientId],
  );
  if (role === 'principal' || role === 'producer') {
    await api.database.owner.query(
      `insert into producer_licences (tenant_id, id, user_id, state, line, number, expires_on)
       values ($1, $2, $3, '', 'surplus_lines', 'T-1', '2099-12-31')`,
      [tenantId, newId(), userId],
    );
  }
  const grant = await api.app
    .get(TenantDb)
    .within(systemActor(tenantId), (tx) =>
      api.app.get(SessionService).open(tx, { id: userId, clientId }, { mfa: true, userAgent: 'test' }),
    );
  return { tenantId, userId, token: await api.app.get(AccessTokens).sign(grant.claims) };
}
