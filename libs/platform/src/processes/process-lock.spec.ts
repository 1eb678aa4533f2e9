import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startMark } from './process-identity.js';
import { isLock, tryLock, waitForLock, type ProcessLock } from './process-lock.js';

let file: string;

beforeEach(() => {
  file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-lock-')), 'lock');
});
afterEach(() => fs.rmSync(path.dirname(file), { recursive: true }));

function take(note?: string): ProcessLock {
  const lock = tryLock(file, note);
  if (!isLock(lock)) throw new Error(`held by ${lock.pid}`);
  return lock;
}

/** The id of a process that is certainly gone. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

describe('tryLock', () => {
  it('answers who holds it, and what the holder noted', () => {
    const lock = take();
    lock.annotate('http://localhost:4000');
    expect(tryLock(file)).toMatchObject({ pid: process.pid, note: 'http://localhost:4000' });
  });

  it('can be taken again after release, and leaves nothing behind', () => {
    take().release();
    take('again').release();
    expect(fs.readdirSync(path.dirname(file))).toEqual([]);
  });

  it('breaks the lock of a process that died', async () => {
    fs.writeFileSync(file, JSON.stringify({ pid: await deadPid(), mark: '' }));
    expect(isLock(tryLock(file))).toBe(true);
  });

  it('breaks a lock whose process id went to another process', () => {
    fs.writeFileSync(file, JSON.stringify({ pid: process.pid, mark: 'an-earlier-boot/1' }));
    expect(isLock(tryLock(file))).toBe(true);
  });

  it('respects a living process other than ours', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    await once(child, 'spawn');
    const pid = child.pid ?? 0;
    fs.writeFileSync(file, JSON.stringify({ pid, mark: startMark(pid) }));
    expect(tryLock(file)).toMatchObject({ pid });
    child.stdin.end();
    await once(child, 'exit');
    expect(isLock(tryLock(file))).toBe(true);
  });

  it('takes over a lock file that a full disk left unreadable', () => {
    fs.writeFileSync(file, '{"pi');
    expect(isLock(tryLock(file))).toBe(true);
  });
});

describe('waitForLock', () => {
  it('gives the lock to one after the other', async () => {
    const order: string[] = [];
    const work = async (name: string) => {
      const lock = await waitForLock(file, 10_000);
      order.push(`${name} in`);
      await new Promise(setImmediate);
      order.push(`${name} out`);
      lock?.release();
    };
    await Promise.all([work('a'), work('b')]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('gives up when the holder stays', async () => {
    take();
    expect(await waitForLock(file, 30)).toBeUndefined();
  });
});
