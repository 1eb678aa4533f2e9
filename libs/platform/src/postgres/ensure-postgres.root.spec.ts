import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { buildPlatform, outputOf, runWithPlatform } from '../../test/built-platform.js';
import { unprivilegedAccount } from './accounts.js';
import { ensurePostgres } from './ensure-postgres.js';
import { thisMachine } from './identity.js';
import { firstClosedFolder } from './reachable.js';

const nobody = { uid: 65534, gid: 65534 };
const withoutNamespaces = { ...thisMachine, userNamespaces: () => false };
const account = unprivilegedAccount();
const ownerOf = (folder: string) => fs.statSync(path.join(folder, 'postgres')).uid;

let dataDir: string;

async function version(url: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return rows[0]?.server_version ?? '';
}

/** What only root can try: stepping down to another account. As any other user the first test says what holds. */
describe('ensurePostgres and root', () => {
  beforeAll(buildPlatform);
  beforeEach(() => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-root-'));
    fs.chmodSync(dataDir, 0o755);
  });
  afterEach(() => fs.rmSync(dataDir, { recursive: true }));

  it('leaves the data with the user who started it', async () => {
    const server = await ensurePostgres({ dataDir });
    expect(await version(server.url)).toMatch(/^18/);
    if (thisMachine.userNamespaces() || !thisMachine.root) expect(ownerOf(dataDir)).toBe(process.getuid?.());
    await server.stop();
  });

  if (!thisMachine.root || !account) return;

  it('runs as an unprivileged account where user namespaces are not allowed', async () => {
    const server = await ensurePostgres({ dataDir, machine: withoutNamespaces });
    expect(await version(server.url)).toMatch(/^18/);
    expect(ownerOf(dataDir)).toBe(account.uid);
    expect(fs.statSync(dataDir).uid).toBe(0);
    await server.stop();
    const later = await ensurePostgres({ dataDir });
    expect(ownerOf(dataDir)).toBe(account.uid);
    await later.stop();
  });

  it('hands the data over when user namespaces are no longer allowed', async () => {
    await (await ensurePostgres({ dataDir })).stop();
    const server = await ensurePostgres({ dataDir, machine: withoutNamespaces });
    expect(await version(server.url)).toMatch(/^18/);
    expect(ownerOf(dataDir)).toBe(account.uid);
    await server.stop();
  });

  it('names the folder that the account may not enter', async () => {
    fs.chmodSync(dataDir, 0o700);
    await expect(ensurePostgres({ dataDir, machine: withoutNamespaces })).rejects.toMatchObject({
      code: 'postgres/folder_unreachable',
      message: expect.stringContaining(dataDir),
    });
  });

  if (firstClosedFolder(import.meta.dirname, nobody)) return;

  it('runs for a user who is not root', async () => {
    fs.chownSync(dataDir, nobody.uid, nobody.gid);
    const source = `
      const server = await platform.ensurePostgres({ dataDir: ${JSON.stringify(dataDir)} });
      await server.stop();
      console.log(server.adopted);`;
    expect(await outputOf(runWithPlatform(source, { account: nobody }))).toBe('false\n');
    expect(ownerOf(dataDir)).toBe(nobody.uid);
  });
});
