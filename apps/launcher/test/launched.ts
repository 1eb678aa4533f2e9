import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../../..');

/** Compiles the launcher and what it uses. Quick when nothing changed. */
export function buildLauncher(): void {
  const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-b', 'apps/launcher'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
}

/** A folder for the data of installations, and for what their stand-ins tell. */
export class Workplace {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carveback-launcher-'));
  readonly dataDir = path.join(this.folder, 'data');

  launch(env: NodeJS.ProcessEnv = {}): Launched {
    return new Launched({
      DATA_DIR: this.dataDir,
      FAKE_PARTS: this.folder,
      PORT: '0',
      SEED_DEMO: 'false',
      ...env,
    });
  }

  /** What the stand-ins told since the last time. */
  events(): string[] {
    const file = path.join(this.folder, 'events');
    const told = fs.readFileSync(file, 'utf8').trim().split('\n');
    fs.rmSync(file);
    return told;
  }

  let(name: 'api' | 'worker', fail: boolean): void {
    const file = path.join(this.folder, `${name}-cannot-start`);
    if (fail) fs.writeFileSync(file, '');
    else fs.rmSync(file, { force: true });
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true });
  }
}

/** A launcher process with what it has printed so far. */
export class Launched {
  output = '';
  readonly process: ChildProcess;
  private readonly exited: Promise<unknown>;

  constructor(env: NodeJS.ProcessEnv) {
    this.process = spawn(process.execPath, [path.join(here, 'start-with-fakes.mjs')], {
      env: { PATH: process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.exited = once(this.process, 'exit');
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        this.process.emit('printed');
      });
    }
  }

  /** Resolves once the output matches; throws when the launcher ends without it. */
  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found;
      const ended = await Promise.race([
        once(this.process, 'printed').then(() => false),
        this.exited.then(() => true),
      ]);
      if (ended && !pattern.test(this.output)) throw new Error(`ended without ${pattern}:\n${this.output}`);
    }
  }

  running(): Promise<RegExpExecArray> {
    return this.prints(/Address\s+(\S+)[^]*Ctrl-C stops it\./);
  }

  /** The exit code, after the signal when one is given. */
  async ends(signal?: NodeJS.Signals): Promise<number | null> {
    if (signal) this.process.kill(signal);
    await this.exited;
    return this.process.exitCode;
  }
}

/** Resolves when no process has this id any more. */
export async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise(setImmediate);
  }
}
