import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openWorkshop } from '@carveback/testing';
import { openShelf } from '../../test/book.js';
import { drive, openCase } from '../../test/case.js';
import { openHouse } from '../../test/house.js';
import { unpack, VERIFIER, type Unpacked } from '../../test/unpacked.js';
import { CaseFileService, FileKey } from './index.js';

let file: Unpacked;
let fingerprint: string;

beforeAll(async () => {
  const house = await openHouse();
  const workshop = await openWorkshop(house.database, house.clock);
  const { scene, requestId } = await openCase(house, workshop, await openShelf(house));
  await drive(house, workshop, requestId, 'submitted');
  const files = house.get(CaseFileService);
  const asked = { clientId: scene.client.id, audience: 'internal' } as const;
  const { id } = await files.export(house.principal, asked);
  await workshop.drain();
  file = unpack((await files.download(house.principal, id)).bytes);
  fingerprint = house.get(FileKey).published.fingerprint;
  await workshop.close();
  await house.close();
}, 120_000);
afterAll(() => file.remove());

const at = (name: string) => path.join(file.folder, name);
const hex = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const lines = (name: string) => file.text(name).trimEnd().split('\n');
const pathsOf = async (tamper: () => void, pinned?: string) =>
  (await file.verify(tamper, pinned)).faults.map((fault) => fault.path);

/** Signs whatever the folder holds now, as a forger with a key of its own would. */
function forge(): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ format: 'der', type: 'spki' });
  file.write('file-key.pem', publicKey.export({ format: 'pem', type: 'spki' }).toString());
  const contents = JSON.parse(file.text('contents.json')) as {
    path: string;
    bytes: number;
    sha256: string;
  }[];
  for (const item of contents) {
    const bytes = file.read(item.path);
    Object.assign(item, { bytes: bytes.length, sha256: hex(bytes) });
  }
  file.write('contents.json', JSON.stringify(contents));
  const head = JSON.parse(file.text('head.json'));
  head.signedWith = hex(der);
  head.contents.sha256 = hex(file.read('contents.json'));
  file.write('head.json', JSON.stringify(head));
  file.write('head.sig', `${sign(null, file.read('head.json'), privateKey).toString('hex')}\n`);
}

describe('the verifier', () => {
  it('finds a file as it was exported whole', async () => {
    expect((await file.verify()).faults).toEqual([]);
    expect((await file.verify(() => {}, fingerprint)).faults).toEqual([]);
  });

  it('names each file of which one byte was changed, wherever it stands', async () => {
    const unnoticed: string[] = [];
    for (const name of file.paths) {
      const bytes = file.read(name);
      for (const place of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
        for (const bit of [1, 32]) {
          const changed = Buffer.from(bytes);
          changed[place]! ^= bit;
          file.write(name, changed);
          const named = (await file.verify()).faults.map((fault) => fault.path);
          // The signature is over head.json: a change of either shows at the signature.
          const expected = name === 'head.json' ? ['head.json', 'head.sig'] : [name];
          if (!named.some((fault) => expected.includes(fault))) unnoticed.push(`${name} ${place} ${bit}`);
        }
      }
      file.write(name, bytes);
    }
    expect(unnoticed).toEqual([]);
  }, 240_000);

  it('names each file that was taken away', async () => {
    for (const name of file.paths) expect(await pathsOf(() => fs.rmSync(at(name)))).toContain(name);
  }, 60_000);

  it('names a file that was added, in any folder, and what is no plain file', async () => {
    expect(await pathsOf(() => file.write('letters/one more.pdf', 'x'))).toEqual(['letters/one more.pdf']);
    expect(await pathsOf(() => file.write('new/a.txt', ''))).toEqual(['new/a.txt']);
    const link = () => fs.symlinkSync(at('index.html'), at('notes.html'));
    expect(await pathsOf(link)).toEqual(['notes.html']);
  });

  it('names both of two files that were swapped', async () => {
    const [one, two] = file.paths.filter((name) => name.endsWith('.pdf')) as [string, string];
    const swap = () => {
      const held = file.read(one);
      file.write(one, file.read(two));
      file.write(two, held);
    };
    expect((await pathsOf(swap)).sort()).toEqual([one, two].sort());
  });

  it('names audit entries that were reordered, left out or rewritten', async () => {
    const entries = 'audit/entries.txt';
    const reorder = () => file.write(entries, [...lines(entries)].reverse().join('\n'));
    const why = async (tamper: () => void) =>
      (await file.verify(tamper)).faults.map((f) => `${f.path} ${f.why}`);
    expect(await why(reorder)).toContainEqual(
      expect.stringMatching(/^audit\/entries.txt line 2: .*out of order/),
    );
    const rewrite = () => file.write(entries, file.text(entries).replace('client.created', 'client.altered'));
    const [position] = lines(entries)
      .find((line) => line.includes('client.created'))!
      .split(' ');
    expect(await why(rewrite)).toContain(
      `audit/entries.txt entry ${position} is not the one that was sealed`,
    );
    const cut = () => file.write('audit/chain.txt', `${lines('audit/chain.txt').slice(0, -1).join('\n')}\n`);
    expect(await why(cut)).toContainEqual(
      expect.stringMatching(/^audit\/chain.txt does not lead to the signed head/),
    );
    const shuffle = () => file.write('audit/chain.txt', `${lines('audit/chain.txt').reverse().join('\n')}\n`);
    expect(await why(shuffle)).toContainEqual(expect.stringMatching(/^audit\/chain.txt does not lead/));
  });

  it('tells whose key signed, and refuses another one than the one that was named', async () => {
    const forged = await file.verify(forge);
    expect(forged.faults).toEqual([]);
    expect(forged.key).not.toBe(fingerprint);
    expect(await pathsOf(forge, fingerprint)).toEqual(['file-key.pem']);
  });

  it('finds by the audit trail what a forger with a key changed in a document or an entry', async () => {
    const wording = file.paths.find((name) => /^wordings\/.*\.txt$/.test(name))!;
    const words = () => {
      file.write(wording, `${file.text(wording)} and penetration testing`);
      forge();
    };
    expect(await pathsOf(words)).toContain(wording);
    const entry = () => {
      file.write(
        'audit/entries.txt',
        file.text('audit/entries.txt').replace('client.created', 'client.altered'),
      );
      forge();
    };
    expect(await pathsOf(entry)).toContain('audit/entries.txt');
  });

  it('runs by itself in the folder, or on one that is named, and says so by its exit', () => {
    const run = (script: string, ...args: string[]) =>
      spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: '/', env: {} });
    const whole = run(at('verify.mjs'));
    expect([whole.status, whole.stderr]).toEqual([0, '']);
    expect(whole.stdout).toMatch(/\nVERIFIED\n$/);
    expect(whole.stdout).toContain(fingerprint);
    const pinned = run(VERIFIER, file.folder, '--key', '0'.repeat(64));
    expect(pinned.status).toBe(1);
    expect(pinned.stdout).toContain(`FAULT file-key.pem: the key is ${fingerprint}, not 000`);
    expect(run(VERIFIER, '--key', fingerprint, file.folder).status).toBe(0);
  });
});
