import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, startMark } from './process-identity.js';

export interface LockHolder {
  readonly pid: number;
  /** See `startMark`. */
  readonly mark: string;
  /** What the holder wrote for others to read, such as its address. */
  readonly note?: string;
}

export interface ProcessLock {
  /** Replaces what others read in the lock. */
  annotate(note: string): void;
  release(): void;
}

/** A breaker holds its own lock for microseconds; one older than this was left by a crash. */
const breakerLifetimeMs = 5_000;

/**
 * Takes the lock kept in `file`, or answers who holds it. A lock whose holder died, also when its process id went to
 * another process since, is broken and taken. Holds among processes of one machine.
 */
export function tryLock(file: string, note?: string): ProcessLock | LockHolder {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    if (createLock(file, note)) return lockOn(file);
    const holder = readHolder(file);
    if (holder && isHeld(holder)) return holder;
    breakLock(file);
  }
}

/** Takes the lock, waiting for its holder. Undefined when it is still held after `timeoutMs`. */
export async function waitForLock(file: string, timeoutMs: number): Promise<ProcessLock | undefined> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const lock = tryLock(file);
    if (isLock(lock)) return lock;
    if (Date.now() > deadline) return undefined;
    await delay(20);
  }
}

export function isLock(answer: ProcessLock | LockHolder): answer is ProcessLock {
  return 'release' in answer;
}

/** Appears with its content or not at all, so that nobody reads half a lock. */
function createLock(file: string, note?: string): boolean {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, describeSelf(note));
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function lockOn(file: string): ProcessLock {
  return {
    annotate(note) {
      const draft = `${file}.${process.pid}`;
      fs.writeFileSync(draft, describeSelf(note));
      fs.renameSync(draft, file);
    },
    release: () => fs.rmSync(file, { force: true }),
  };
}

function describeSelf(note?: string): string {
  const self: LockHolder = { pid: process.pid, mark: startMark(process.pid), ...(note && { note }) };
  return JSON.stringify(self);
}

function readHolder(file: string): LockHolder | undefined {
  try {
    const { pid, mark, note } = JSON.parse(fs.readFileSync(file, 'utf8')) as LockHolder;
    return { pid: Number(pid), mark: String(mark), ...(note && { note: String(note) }) };
  } catch {
    return undefined;
  }
}

function isHeld({ pid, mark }: LockHolder): boolean {
  return isRunning(pid) && startMark(pid) === mark;
}

/** One breaker at a time, and it looks again: else two could break, the second one the first one's fresh lock. */
function breakLock(file: string): void {
  const breaker = `${file}.break`;
  try {
    fs.writeFileSync(breaker, '', { flag: 'wx' });
  } catch {
    const age = Date.now() - (fs.statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > breakerLifetimeMs) fs.rmSync(breaker, { force: true });
    return;
  }
  try {
    const holder = readHolder(file);
    if (!holder || !isHeld(holder)) fs.rmSync(file, { force: true });
  } finally {
    fs.rmSync(breaker, { force: true });
  }
}
