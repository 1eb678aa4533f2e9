import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** Compiles this package, so that a test can use it from a process of its own. Quick when nothing changed. */
export function buildPlatform(): void {
  const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-b', 'libs/platform'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
}

export type Program = ChildProcessByStdio<null, Readable, Readable>;

interface RunOptions {
  readonly account?: { readonly uid: number; readonly gid: number };
  /** Keeps a channel to the process, as the launcher does. */
  readonly ipc?: boolean;
}

/** Starts a process that runs `source`, an ES module body in which `platform` is this package. */
export function runWithPlatform(source: string, { account, ipc = false }: RunOptions = {}): Program {
  const entry = JSON.stringify(path.join(root, 'libs/platform/dist/index.js'));
  const module = `import * as platform from ${entry};\n${source}`;
  return spawn(process.execPath, ['--input-type=module', '-e', module], {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe', ipc ? 'ipc' : 'ignore'],
  }) as Program;
}

/** What the process printed, once it ended well; else an error with what it complained about. */
export async function outputOf(program: Program): Promise<string> {
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve));
  const [out, complaint, code] = await Promise.all([text(program.stdout), text(program.stderr), ended]);
  if (code !== 0) throw new Error(`ended with ${code}: ${complaint}`);
  return out;
}
