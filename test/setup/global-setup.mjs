/**
 * Before all tests: a PostgreSQL server, whose superuser's address is in CARVEBACK_TEST_ADMIN_URL. TEST_DATABASE_URL
 * names a server to use instead. `testDatabase()` of @carveback/testing makes databases there.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findPrograms } from './outside-programs.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export default async function setUp() {
  findPrograms(process.env);
  const given = process.env.TEST_DATABASE_URL;
  process.env.CARVEBACK_TEST_ADMIN_URL = given ?? (await startServer());
}

async function startServer() {
  const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', 'libs/platform'], { cwd: root, stdio: 'inherit' });
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'database-server.mjs')], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  globalThis.carvebackTestServer = server;
  const answer = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error('The database server of the tests did not start.');
  return String(answer[0]).trim();
}
