import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { isReadyMessage } from '@carveback/platform';

const root = path.resolve(import.meta.dirname, '../../..');

/** Compiles the worker, which runs as a process of its own as it does for users. */
export function buildWorker(): void {
  const tsc = path.join(root, 'node_modules/typescript-7/bin/tsc');
  execFileSync(process.execPath, [tsc, '-b', 'apps/worker'], { cwd: root, stdio: 'inherit' });
}

/** A worker process as the launcher starts it. */
export interface WorkerProcess {
  readonly pid: number;
  /** what it wrote so far */
  readonly output: () => string;
  /** SIGKILL, and waits for the end */
  kill(): Promise<void>;
  /** SIGTERM; answers the exit code */
  stop(): Promise<number | null>;
  /** Closes the channel to it, as a launcher that dies does; answers the exit code. */
  abandon(): Promise<number | null>;
}

/** Starts a worker and waits until it says that it is ready. Throws with its output when it ends first. */
export async function startWorkerProcess(env: NodeJS.ProcessEnv): Promise<WorkerProcess> {
  const child = fork(path.join(root, 'apps/worker/dist/main.js'), {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  await ready(child, () => output);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    abandon: () => {
      child.disconnect();
      return ended;
    },
  };
}

function ready(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (isReadyMessage(message)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code}: ${output()}`)));
  });
}
