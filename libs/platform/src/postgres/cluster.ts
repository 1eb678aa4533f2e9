import fs from 'node:fs';
import path from 'node:path';
import type { Account } from './accounts.js';
import { postgresMajor } from './binaries.js';
import type { Identity } from './identity.js';
import { PostgresError } from './postgres-error.js';

/** Who owns the data; undefined when there is none yet. */
export function clusterOwner(cluster: string): Account | undefined {
  const stat = fs.statSync(path.join(cluster, 'PG_VERSION'), { throwIfNoEntry: false });
  return stat && { uid: stat.uid, gid: stat.gid };
}

/** Throws `postgres/version_mismatch` for data that another major version wrote. */
export function requireOurVersion(cluster: string): void {
  const found = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (found === postgresMajor) return;
  throw new PostgresError(
    'postgres/version_mismatch',
    `${cluster} was written by PostgreSQL ${found}, this is PostgreSQL ${postgresMajor}. Dump it with the old version ` +
      'and load the dump into an empty DATA_DIR; docs/running.md says how.',
  );
}

/** Gives data that root owned so far to the account the server steps down to. */
export function handOver(folder: string, identity: Identity): void {
  if (identity.as !== 'account') return;
  const { uid, gid } = identity;
  if (fs.lstatSync(folder).uid === uid) return;
  for (const entry of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(path.join(folder, entry), uid, gid);
  }
  fs.chownSync(folder, uid, gid);
}
