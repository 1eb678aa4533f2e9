import { type SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { mappedUser, type Account } from './accounts.js';
import type { Binaries } from './binaries.js';
import type { Identity } from './identity.js';
import type { Locations } from './locations.js';
import { PostgresError } from './postgres-error.js';
import { firstClosedFolder } from './reachable.js';

/** A command line with the identity it runs under, for `spawn`. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}

export type ProgramFactory = (name: 'initdb' | 'postgres', args: readonly string[]) => Program;

/** The server gets nothing of our environment but the search path: no secret, no PGDATA, no foreign locale. */
const environment = () => ({ PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' });

/**
 * How the server's programs are run under an identity. Throws `postgres/folder_unreachable` when the account that
 * root steps down to cannot enter the data folder.
 */
export function programsFor(identity: Identity, binaries: Binaries, locations: Locations): ProgramFactory {
  const env = environment();
  if (identity.as === 'account') {
    const { uid, gid } = identity;
    const bin = path.join(reachableBinaries(binaries, identity, locations), 'bin');
    return (name, args) => ({ command: path.join(bin, name), args, options: { env, uid, gid } });
  }
  const bin = path.join(binaries.folder, 'bin');
  if (identity.as === 'self')
    return (name, args) => ({ command: path.join(bin, name), args, options: { env } });
  return (name, args) => ({
    command: 'unshare',
    args: [...mappedUser, path.join(bin, name), ...args],
    options: { env },
  });
}

/** The installed binaries, or a copy beside the data when they stand where the account may not go, as under /root. */
function reachableBinaries(binaries: Binaries, account: Account, locations: Locations): string {
  const closed = firstClosedFolder(path.dirname(locations.cluster), account);
  if (closed) {
    throw new PostgresError(
      'postgres/folder_unreachable',
      `PostgreSQL does not run as root and would run as user ${account.uid}, which may not enter ${closed}. ` +
        'Set DATA_DIR to a folder that other users may enter, start as another user, or set DATABASE_URL.',
    );
  }
  if (!firstClosedFolder(path.join(binaries.folder, 'bin'), account)) return binaries.folder;
  const copy = `${locations.binaries}-${binaries.version}`;
  copyBinaries(binaries.folder, copy);
  return copy;
}

function copyBinaries(source: string, target: string): void {
  if (fs.existsSync(target)) return;
  const draft = `${target}.${process.pid}`;
  fs.cpSync(source, draft, { recursive: true, verbatimSymlinks: true });
  fs.renameSync(draft, target);
}
