/**
 * `npm run measure`: starts a fresh embedded installation with its demo in a temporary folder, adds service lines one
 * after the other over GraphQL, and prints how long the letters took. A letter's time runs from the arrival of the
 * mutation's answer here until its job was marked done (`clock_timestamp()` in the transaction that stores the letter,
 * just before it commits); both clocks are this machine's.
 */
import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import pg from 'pg';
import { demoAccess } from '../libs/demo/dist/index.js';
import { root } from './prepare.mjs';

const LINES = Number(process.argv[2] ?? 200);
const SERVICES = [
  'Managed endpoint detection and response',
  'Authorised penetration testing',
  'Exchange to Microsoft 365 migration',
  'Firewall management',
  'Help desk',
  'Backup and disaster recovery',
  'vCISO advisory',
  'Security awareness training',
];

const ADD = 'mutation ($input: AddServiceLineInput!) { addServiceLine(input: $input) { id } }';

const JOBS = `select name, dead_at is not null as dead, (extract(epoch from done_at) * 1000)::float8 as done
  from outbox where client_id = $1 and created_at > to_timestamp($2::float8 / 1000)`;

const OPEN = 'select from outbox where done_at is null and dead_at is null limit 1';

const dataDir = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-measure-')), 'data');
fs.chmodSync(path.dirname(dataDir), 0o755);
const port = await freePort();
const api = `http://127.0.0.1:${port}`;
let running;

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void cleanUp().then(() => process.exit(1)));
try {
  const cold = await start('true');
  await running.printed(/The demo is complete/);
  const loop = await measureLoop();
  await stop();
  const warm = await start('false');
  await stop();
  report(loop, { cold, warm });
} finally {
  await cleanUp();
}

async function cleanUp() {
  await stop();
  fs.rmSync(path.dirname(dataDir), { recursive: true, force: true });
}

/** Starts the installation; answers the milliseconds until the API answered that it is ready. */
async function start(seedDemo) {
  const begun = performance.now();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), SEED_DEMO: seedDemo };
  const launcher = spawn(process.execPath, [path.join(root, 'scripts', 'run.mjs'), 'launcher', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  launcher.stdout.on('data', (data) => {
    output += String(data);
    // What a part complains of belongs to the figures.
    if (/^(\[|The (api|worker))/m.test(String(data))) process.stderr.write(data);
  });
  const ended = once(launcher, 'exit');
  const printed = async (pattern) => {
    while (!pattern.test(output)) {
      if (launcher.exitCode !== null) throw new Error(`ended without ${pattern}:\n${output}`);
      await pause(20);
    }
  };
  running = { launcher, ended, printed };
  for (;;) {
    if (launcher.exitCode !== null) throw new Error(`did not start:\n${output}`);
    const answer = await fetch(`${api}/ready`).catch(() => undefined);
    if (answer?.ok) break;
    await pause(10);
  }
  const tookMs = performance.now() - begun;
  await printed(/Ctrl-C stops it/);
  return tookMs;
}

async function stop() {
  if (!running) return;
  const { launcher, ended } = running;
  running = undefined;
  launcher.kill('SIGTERM');
  await ended;
}

async function measureLoop() {
  const token = await signIn();
  const { book } = await graphql('{ book(first: 40) { items { id } } }', {}, token);
  const database = new pg.Client(databaseUrl());
  database.on('error', () => undefined);
  await database.connect();
  // The demo's own reviews and letters come first.
  while ((await database.query(OPEN)).rowCount > 0) await pause(100);
  const taken = { mutation: [], receipt: [], letter: [] };
  for (let i = 0; i < LINES; i += 1) {
    const clientId = book.items[i % book.items.length].id;
    const name = `${SERVICES[i % SERVICES.length]} (package ${i})`;
    const input = { clientId, name, firstSoldOn: '2026-03-01' };
    const sent = performance.now();
    await graphql(ADD, { input }, token);
    const answered = performance.now();
    taken.mutation.push(answered - sent);
    const since = performance.timeOrigin + answered;
    for (const [kind, doneAt] of await stored(database, clientId, since)) taken[kind].push(doneAt - since);
  }
  await database.end();
  return taken;
}

/** Waits until the client's jobs are done; answers the newest receipt and request letter made since, with their times. */
async function stored(database, clientId, sinceMs) {
  for (;;) {
    const { rows } = await database.query(JOBS, [clientId, sinceMs - 2_000]);
    if (rows.some(({ dead }) => dead)) throw new Error('A job is dead.');
    if (rows.length > 1 && rows.every(({ done }) => done !== null)) {
      const jobs = { receipt: 'service_line.receipt', letter: 'endorsement_request.letter' };
      return Object.entries(jobs).flatMap(([kind, name]) => {
        const times = rows.filter((row) => row.name === name && row.done > sinceMs).map(({ done }) => done);
        return times.length > 0 ? [[kind, Math.max(...times)]] : [];
      });
    }
    await pause(10);
  }
}

async function signIn() {
  const { brokerage, users } = demoAccess();
  const { email, password, totpSecret } = users.find(({ role }) => role === 'producer');
  const code = new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate();
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }';
  return (await graphql(query, { input: { brokerage, email, password, code } })).signIn.accessToken;
}

async function graphql(query, variables, token) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${api}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

function databaseUrl() {
  const read = (name) => fs.readFileSync(path.join(dataDir, name), 'utf8').trim();
  const password = encodeURIComponent(read('postgres.secret'));
  return `postgres://postgres:${password}@127.0.0.1:${read('postgres.port')}/carveback`;
}

function report({ mutation, receipt, letter }, { cold, warm }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const line = (what, times) => {
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share) => `${sorted[Math.ceil(sorted.length * share) - 1]?.toFixed(0)} ms`;
    return `${what.padEnd(46)} median ${at(0.5).padStart(7)}   p99 ${at(0.99).padStart(7)}   of ${sorted.length}`;
  };
  const sizes = ['.', 'apps/api', 'libs/domain', 'libs/documents']
    .map((folder) => path.join(root, folder, 'node_modules'))
    .filter((folder) => fs.existsSync(folder));
  const megabytes = execFileSync('du', ['-cm', ...sizes], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1);
  console.log(
    [
      line('mutation sent -> answered', mutation),
      line('answered -> receipt stored', receipt),
      line('answered -> letter of the current draft stored', letter),
      `start to first answer: ${seconds(cold)} cold (new data folder), ${seconds(warm)} warm`,
      `installed packages: ${parseInt(megabytes, 10)} MB`,
    ].join('\n'),
  );
}

async function freePort() {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const found = probe.address().port;
  probe.close();
  await once(probe, 'close');
  return found;
}
