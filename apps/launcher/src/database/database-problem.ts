import { LauncherError } from '../problem.js';

const unreachable: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
]);
/** Wrong password, no such account, not let in by the server's rules. */
const refused: ReadonlySet<string> = new Set(['28P01', '28000']);
const insufficientPrivilege = '42501';

/** What is wrong with the server or the account of DATABASE_URL, when that is why `error` came; else `error` itself. */
export function databaseProblem(error: unknown, databaseUrl: string): unknown {
  const { code, message } = error as { code?: string; message?: string };
  const { host, username } = new URL(databaseUrl);
  if (code !== undefined && unreachable.has(code)) {
    return new LauncherError(
      'launcher/database_unreachable',
      `DATABASE_URL: no PostgreSQL server answers at ${host} (${code}). Start it, or mend the address.`,
    );
  }
  if (code !== undefined && refused.has(code)) {
    return new LauncherError(
      'launcher/database_refused',
      `DATABASE_URL: ${host} refuses the account: ${message}.`,
    );
  }
  if (code === insufficientPrivilege) {
    return new LauncherError(
      'launcher/database_rights',
      `DATABASE_URL: the account ${username} lacks a right (${message}). To make the schema current it must be one ` +
        'that may create roles and databases; only single API and worker processes use carveback_app and ' +
        'carveback_worker.',
    );
  }
  return error;
}
