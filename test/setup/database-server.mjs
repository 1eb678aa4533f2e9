/**
 * The database server of one test run, in a process of its own: prints the superuser's address, and when its input
 * ends, because the run is over or was killed, stops the server and removes its data.
 */
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { ensurePostgres } from '../../libs/platform/dist/index.js';

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-test-'));
fs.chmodSync(dataDir, 0o755);
const server = await ensurePostgres({ dataDir });

// Test data need not outlive the power; it does outlive a killed server, which tests rely on.
const admin = new pg.Client(server.url);
await admin.connect();
await admin.query('alter system set fsync = off');
await admin.query('alter system set full_page_writes = off');
await admin.query('select pg_reload_conf()');
await admin.end();

process.stdout.write(`${server.url}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await server.stop();
fs.rmSync(dataDir, { recursive: true });
