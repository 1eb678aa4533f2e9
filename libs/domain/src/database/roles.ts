import type { Client } from 'pg';
import pg from 'pg';
import { DomainError } from '../errors.js';

/** The database roles. None is a superuser or may bypass row-level security; the guard cannot even sign in. */
export const DATABASE_ROLES = {
  owner: 'carveback_owner',
  guard: 'carveback_guard',
  app: 'carveback_app',
  worker: 'carveback_worker',
} as const;

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
  readonly worker: string;
}

/**
 * Creates what is missing of the roles and sets their passwords and limits. `admin` is a role that may create roles.
 * A statement of the API may take 5 s, one of the worker 60 s; nobody keeps a transaction idle.
 */
export async function ensureRoles(admin: Client, passwords: RolePasswords): Promise<void> {
  // Roles belong to the whole server: two starts at once must not both create them.
  await admin.query(`select pg_advisory_lock(7217001)`);
  try {
    await ensureRole(admin, DATABASE_ROLES.guard, null);
    await ensureRole(admin, DATABASE_ROLES.owner, passwords.owner);
    await ensureRole(admin, DATABASE_ROLES.app, passwords.app);
    await ensureRole(admin, DATABASE_ROLES.worker, passwords.worker);
    await admin.query(`grant carveback_guard to carveback_owner`);
    await admin.query(`grant carveback_owner to current_user`);
    for (const [role, timeout] of [
      [DATABASE_ROLES.app, '5s'],
      [DATABASE_ROLES.worker, '60s'],
    ] as const) {
      for (const setting of [
        `statement_timeout = '${timeout}'`,
        `lock_timeout = '5s'`,
        `idle_in_transaction_session_timeout = '60s'`,
      ]) {
        await admin.query([`alter role`, role, `set`, setting].join(' '));
      }
    }
  } finally {
    await admin.query(`select pg_advisory_unlock(7217001)`);
  }
}

async function ensureRole(admin: Client, role: string, password: string | null): Promise<void> {
  const { rowCount } = await admin.query(`select 1 from pg_roles where rolname = $1`, [role]);
  const verb = rowCount ? 'alter' : 'create';
  // CREATE ROLE takes no parameters; the password is escaped by the driver.
  const login = password === null ? 'nologin' : `login password ${pg.escapeLiteral(password)}`;
  await admin.query([verb, 'role', role, login].join(' '));
}

/** Throws `database/role_too_powerful` when the connected role could read past row-level security. */
export async function refusePowerfulRole(db: { query(sql: string): Promise<unknown> }): Promise<void> {
  const answer = (await db.query(
    `select rolname as name, rolsuper as super, rolbypassrls as bypass from pg_roles where rolname = current_user`,
  )) as { rows?: RoleRow[] } | RoleRow[];
  const [role] = Array.isArray(answer) ? answer : (answer.rows ?? []);
  if (!role?.super && !role?.bypass) return;
  throw new DomainError(
    'database/role_too_powerful',
    `The database role "${role.name}" ${role.super ? 'is a superuser' : 'has BYPASSRLS'}, so row-level security would not hold ` +
      `between brokerages. Use ${DATABASE_ROLES.app} for the API and ${DATABASE_ROLES.worker} for the worker; "npm run migrate" creates them.`,
    'DATABASE_URL',
  );
}

interface RoleRow {
  name: string;
  super: boolean;
  bypass: boolean;
}
