import { deriveKey } from './derive-key.js';

/**
 * The three roles of the database. None is superuser, none bypasses row-level security.
 * The owner has the schema and runs migrations; API and worker own nothing.
 */
export const databaseRoles = ['carveback_owner', 'carveback_app', 'carveback_worker'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** The password of a role: 64 hex digits derived from the installation's secret, so none is stored. */
export function rolePassword(secretKey: string, role: DatabaseRole): string {
  return deriveKey(secretKey, `database-role:${role}`).toString('hex');
}

/** The same server and database as `databaseUrl`, signed in as the given role. */
export function roleUrl(databaseUrl: string, role: DatabaseRole, secretKey: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = rolePassword(secretKey, role);
  return url.href;
}

/** An address of one of our roles that names no password gets the derived one; any other stays as it is. */
export function withRolePassword(databaseUrl: string, secretKey: string): string {
  const { username, password } = new URL(databaseUrl);
  const role = databaseRoles.find((known) => known === username);
  return role && password === '' ? roleUrl(databaseUrl, role, secretKey) : databaseUrl;
}
