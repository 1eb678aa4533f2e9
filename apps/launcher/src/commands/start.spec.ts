import fs from 'node:fs';
import net from 'node:net';
import { on, once } from 'node:events';
import path from 'node:path';
import { ensurePostgres } from '@carveback/platform';
import pg from 'pg';
import { buildLauncher, gone, Workplace } from '../../test/launched.js';

let place: Workplace;
const postmasterFile = () => path.join(place.dataDir, 'postgres', 'postmaster.pid');

beforeAll(() => {
  buildLauncher();
  place = new Workplace();
});
afterAll(() => place.remove());

const pids = (events: string[]) => events.map((event) => Number(/started (\d+)/.exec(event)?.[1]));

describe('start', () => {
  it('runs API and worker as their own database roles, and ends all in order', async () => {
    const launcher = place.launch();
    const [, url] = await launcher.running();
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(
      place
        .events()
        .map((event) => event.replace(/ \d+/, ''))
        .sort(),
    ).toEqual(['api started as carveback_app', 'worker started as carveback_worker']);
    expect(await launcher.ends('SIGTERM')).toBe(0);
    expect(place.events()).toEqual(['api ended', 'worker ended']);
    expect(fs.existsSync(postmasterFile())).toBe(false);
    expect(fs.readdirSync(place.dataDir).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('says that one runs already in the same folder, with process and address', async () => {
    const first = place.launch();
    const [, url] = await first.running();
    const second = place.launch();
    expect(await second.ends()).toBe(1);
    expect(second.output).toContain(
      `runs already on ${place.dataDir} (process ${first.process.pid}). Open ${url}`,
    );
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(await first.ends('SIGINT')).toBe(0);
  });

  it('leaves nothing that the next start cannot take over when it is killed', async () => {
    const killed = place.launch();
    await killed.running();
    const parts = pids(place.events());
    await killed.ends('SIGKILL');
    await Promise.all(parts.map(gone));
    expect(fs.existsSync(postmasterFile())).toBe(true);
    const next = place.launch();
    await next.running();
    expect(await next.ends('SIGTERM')).toBe(0);
    expect(fs.existsSync(postmasterFile())).toBe(false);
  });

  it('starts a part again when it crashes, and says so', async () => {
    place.events();
    const launcher = place.launch();
    await launcher.running();
    const [, worker] = pids(place.events().sort());
    process.kill(worker ?? 0, 'SIGKILL');
    await launcher.prints(/The worker process crashed \(SIGKILL\)\. It is started again in 0\.25 s\./);
    await launcher.prints(/The worker process runs again\./);
    expect(await launcher.ends('SIGTERM')).toBe(0);
    expect(place.events()).toContain('worker ended');
  });

  it('gives up on a part that keeps crashing, and ends the others', async () => {
    const launcher = place.launch();
    await launcher.running();
    const [, worker] = pids(place.events().sort());
    place.let('worker', true);
    process.kill(worker ?? 0, 'SIGKILL');
    expect(await launcher.ends()).toBe(1);
    place.let('worker', false);
    expect(launcher.output).toContain('The worker process keeps crashing (code 1).');
    expect(place.events()).toContain('api ended');
    expect(fs.existsSync(postmasterFile())).toBe(false);
  });

  it('shows why a part cannot start, and ends', async () => {
    place.let('api', true);
    const launcher = place.launch();
    expect(await launcher.ends()).toBe(1);
    place.let('api', false);
    expect(launcher.output).toMatch(/\[api\] Error: the api lacks something/);
    expect(launcher.output).toContain('The api process ended before it was ready');
    expect(fs.existsSync(postmasterFile())).toBe(false);
  });

  it('names the port that is taken and the way out', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const launcher = place.launch({ PORT: String((other.address() as net.AddressInfo).port) });
    expect(await launcher.ends()).toBe(1);
    expect(launcher.output).toMatch(/Port \d+ of 127\.0\.0\.1 cannot be used \(EADDRINUSE\)\. Set PORT/);
    other.close();
  });

  it('ends cleanly when it is told to while it starts', async () => {
    const launcher = place.launch();
    const watcher = fs.watch(place.dataDir);
    for await (const [, name] of on(watcher, 'change') as AsyncIterable<[string, string]>) {
      if (name === 'postgres.lock') break;
    }
    watcher.close();
    expect(await launcher.ends('SIGINT')).toBe(0);
    expect(fs.existsSync(postmasterFile())).toBe(false);
  });

  it('uses the server of DATABASE_URL, makes the database it names, and leaves the server running', async () => {
    const server = await ensurePostgres({ dataDir: path.join(place.folder, 'server') });
    const url = Object.assign(new URL(server.url), { pathname: '/brokers' }).href;
    const launcher = place.launch({ DATABASE_URL: url, DATA_DIR: path.join(place.folder, 'other') });
    await launcher.running();
    expect(await launcher.ends('SIGTERM')).toBe(0);
    const admin = new pg.Client(url);
    await admin.connect();
    const { rows } = await admin.query(
      `select rolname, rolsuper or rolbypassrls as powerful,
              has_table_privilege(rolname, 'bullmq.job', 'insert') as queues,
              has_table_privilege(rolname, 'bullmq.migration', 'update') as migrations
         from pg_roles where rolname in ('carveback_app', 'carveback_worker') order by 1`,
    );
    await admin.end();
    await server.stop();
    expect(rows).toEqual([
      { rolname: 'carveback_app', powerful: false, queues: true, migrations: false },
      { rolname: 'carveback_worker', powerful: false, queues: true, migrations: false },
    ]);
  });
});
