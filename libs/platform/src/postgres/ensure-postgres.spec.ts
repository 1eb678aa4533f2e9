import { on, once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { buildPlatform, outputOf, runWithPlatform } from '../../test/built-platform.js';
import { ensurePostgres, type EmbeddedPostgres } from './ensure-postgres.js';

let dataDir: string;
const pidFile = () => path.join(dataDir, 'postgres', 'postmaster.pid');

beforeAll(buildPlatform);
beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-postgres-'));
});
afterEach(async () => {
  if (fs.existsSync(pidFile())) await (await ensurePostgres({ dataDir })).stop();
  fs.rmSync(dataDir, { recursive: true });
});

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown> {
  const client = new pg.Client(server.url);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows[0] && Object.values(rows[0])[0];
}

const startInChild = (lastly = '') => `
  const { pid, adopted } = await platform.ensurePostgres({ dataDir: ${JSON.stringify(dataDir)} });
  console.log(JSON.stringify({ pid, adopted }));
  ${lastly}`;

describe('ensurePostgres', () => {
  it('makes a PostgreSQL 18 that only this machine and the holder of the secret can reach', async () => {
    const server = await ensurePostgres({ dataDir });
    expect(await ask(server, 'show server_version_num')).toMatch(/^18/);
    expect(await ask(server, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server, 'show unix_socket_directories')).toBe('');
    expect(await ask(server, 'show fsync')).toBe('on');
    expect(
      await ask(
        server,
        `select datlocprovider::text || datlocale from pg_database where datname = 'template1'`,
      ),
    ).toBe('bC.UTF-8');
    expect(
      await ask(server, `select count(*)::int from pg_hba_file_rules where auth_method <> 'scram-sha-256'`),
    ).toBe(0);
    for (const file of ['postgres.secret', 'postgres.log']) {
      expect(fs.statSync(path.join(dataDir, file)).mode & 0o777).toBe(0o600);
    }
  });

  it('adopts the server that runs, and keeps data and port from one start to the next', async () => {
    const first = await ensurePostgres({ dataDir });
    await ask(first, 'create table kept as select 42 as answer');
    expect(await ensurePostgres({ dataDir })).toMatchObject({
      adopted: true,
      pid: first.pid,
      url: first.url,
    });
    await first.stop();
    expect(fs.existsSync(pidFile())).toBe(false);
    const second = await ensurePostgres({ dataDir });
    expect(second).toMatchObject({ adopted: false, url: first.url });
    expect(await ask(second, 'select answer from kept')).toBe(42);
  });

  it('gives one server to processes that start together', async () => {
    const outputs = await Promise.all([1, 2, 3].map(() => outputOf(runWithPlatform(startInChild()))));
    const started = outputs.map((output) => JSON.parse(output) as { pid: number; adopted: boolean });
    expect(new Set(started.map(({ pid }) => pid)).size).toBe(1);
    expect(started.filter(({ adopted }) => !adopted)).toHaveLength(1);
  });

  it('adopts the server of a starter that was killed', async () => {
    const starter = runWithPlatform(startInChild('setInterval(() => undefined, 1000);'));
    const { pid } = JSON.parse(String((await once(starter.stdout, 'data'))[0])) as { pid: number };
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    expect(await ensurePostgres({ dataDir })).toMatchObject({ adopted: true, pid });
  });

  it('starts after a starter was killed in the middle of making the data', async () => {
    const starter = runWithPlatform(startInChild());
    const watcher = fs.watch(dataDir);
    for await (const [, name] of on(watcher, 'change') as AsyncIterable<[string, string]>) {
      if (name === 'postgres.init') break;
    }
    starter.kill('SIGKILL');
    await once(starter, 'exit');
    watcher.close();
    const server = await ensurePostgres({ dataDir });
    expect(await ask(server, 'select 1')).toBe(1);
    expect(fs.existsSync(path.join(dataDir, 'postgres.init'))).toBe(false);
  });

  it('recovers what was committed before the server was killed', async () => {
    const server = await ensurePostgres({ dataDir });
    await ask(server, 'create table kept as select generate_series(1, 1000) as n');
    process.kill(server.pid, 'SIGKILL');
    const recovered = await ensurePostgres({ dataDir });
    expect(recovered.pid).not.toBe(server.pid);
    expect(await ask(recovered, 'select count(*)::int from kept')).toBe(1000);
  });

  it.each([
    ['went to another process', () => process.ppid],
    ['is free again', () => 2 ** 22 - 1],
  ])('starts when a crash left a pid that %s', async (_, pid) => {
    const server = await ensurePostgres({ dataDir });
    const left = fs.readFileSync(pidFile(), 'utf8');
    await server.stop();
    fs.writeFileSync(pidFile(), left.replace(/^\d+/, String(pid())));
    expect(await ensurePostgres({ dataDir })).toMatchObject({ adopted: false });
  });

  it('says which file to put back when the secret does not fit the data', async () => {
    const server = await ensurePostgres({ dataDir });
    const secretFile = path.join(dataDir, 'postgres.secret');
    const secret = fs.readFileSync(secretFile, 'utf8');
    await server.stop();
    fs.writeFileSync(secretFile, 'x'.repeat(43));
    await expect(ensurePostgres({ dataDir })).rejects.toMatchObject({
      code: 'postgres/wrong_secret',
      message: expect.stringContaining('postgres.secret'),
    });
    expect(fs.existsSync(pidFile())).toBe(false);
    fs.writeFileSync(secretFile, secret);
    await ensurePostgres({ dataDir });
  });

  it('refuses data of another major version and says what to do', async () => {
    fs.mkdirSync(path.join(dataDir, 'postgres'), { mode: 0o700 });
    fs.writeFileSync(path.join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(ensurePostgres({ dataDir })).rejects.toMatchObject({
      code: 'postgres/version_mismatch',
      message: expect.stringMatching(/written by PostgreSQL 17.*docs\/running\.md/s),
    });
  });

  it('gives the reason of the server when it does not start', async () => {
    await (await ensurePostgres({ dataDir })).stop();
    fs.rmSync(path.join(dataDir, 'postgres', 'global'), { recursive: true });
    await expect(ensurePostgres({ dataDir })).rejects.toMatchObject({
      code: 'postgres/start_failed',
      message: expect.stringContaining('global/pg_control'),
    });
  });
});
