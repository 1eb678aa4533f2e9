import pg from 'pg';
import { loopback } from './port.js';
import { PostgresError } from './postgres-error.js';

/** Address of the embedded server's superuser. */
export function superuserUrl(port: number, password: string): string {
  return `postgres://postgres:${password}@${loopback}:${port}/postgres`;
}

/**
 * True when the server answers a query. Throws `postgres/wrong_secret` when it refuses the password, since waiting
 * would not mend that.
 */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw wrongSecret();
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function wrongSecret(): PostgresError {
  return new PostgresError(
    'postgres/wrong_secret',
    'The embedded PostgreSQL refuses the password in postgres.secret of DATA_DIR. Put back the file that belongs to ' +
      'this data, from the same backup.',
  );
}
