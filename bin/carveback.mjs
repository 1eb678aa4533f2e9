#!/usr/bin/env node
/** The command line. Committed, so that npm links it at install; builds when sources are newer than the last build. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const run = spawnSync(
  process.execPath,
  [path.join(root, 'scripts', 'run.mjs'), 'cli', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 70);
