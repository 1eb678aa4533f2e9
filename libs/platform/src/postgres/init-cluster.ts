import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { handOver } from './cluster.js';
import type { Identity } from './identity.js';
import type { Locations } from './locations.js';
import { PostgresError } from './postgres-error.js';
import type { ProgramFactory } from './program.js';

/**
 * Sort order and case rules that the server brings itself: the same on every system, and no update of the system's
 * locale data can break an index.
 */
const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * Makes an empty database cluster whose superuser `postgres` has the given password. It is made in a draft folder
 * and renamed when complete, so a crash never leaves half a cluster. Throws `postgres/init_failed`.
 */
export function initCluster(
  locations: Locations,
  programs: ProgramFactory,
  identity: Identity,
  password: string,
): void {
  const draft = locations.clusterDraft;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  const data = path.join(draft, 'data');
  const passwordFile = path.join(draft, 'password');
  fs.mkdirSync(data, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  handOver(draft, identity);
  runInitdb(programs, data, passwordFile);
  fs.renameSync(data, locations.cluster);
  fs.rmSync(draft, { recursive: true });
}

function runInitdb(programs: ProgramFactory, data: string, passwordFile: string): void {
  const { command, args, options } = programs('initdb', [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-instructions',
    ...locale,
  ]);
  const { status, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (error) throw unusable(command, error);
  if (status === 0) return;
  throw new PostgresError('postgres/init_failed', `initdb could not make the database: ${stderr.trim()}`);
}

/** The program is there but the system cannot run it, as on a C library other than glibc. */
export function unusable(command: string, cause: Error): PostgresError {
  return new PostgresError(
    'postgres/binaries_unusable',
    `The PostgreSQL binaries do not run here (${command}: ${cause.message}). They need a system with glibc ` +
      '(not Alpine). Set DATABASE_URL to a server of your own.',
    { cause },
  );
}
