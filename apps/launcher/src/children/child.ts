import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { isReadyMessage } from '@carveback/platform';
import { LauncherError } from '../problem.js';
import { relayOutput } from './child-output.js';
import { restartDelay } from './restart-policy.js';

export interface ChildSettings {
  /** As the person at the terminal reads it, such as `api`. */
  readonly name: string;
  /** Path of the program. */
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  print(line: string): void;
  /** The child crashed so often that it stays down. */
  onLost(error: LauncherError): void;
}

const readyWithinMs = 120_000;
const stopWithinMs = 10_000;

/**
 * A program kept running: started, watched, and started again with growing pauses when it crashes. It runs in a
 * process group of its own, so that Ctrl-C reaches the launcher alone and the parts end in order; should the launcher
 * be killed, the child sees its channel close and ends by itself.
 */
export class Child {
  private process: ChildProcess | undefined;
  private readonly crashes: number[] = [];
  private stopping = false;

  constructor(private readonly settings: ChildSettings) {}

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /**
   * Starts the program and waits until it says that it is ready. Throws `launcher/child_failed` when it ends first:
   * what keeps it from starting once would keep it from starting again.
   */
  async start(): Promise<void> {
    const child = this.launch();
    const { name } = this.settings;
    const failure = await Promise.race([
      untilReady(child),
      // Later than `exit`: its last lines, which say why, have been printed by then.
      once(child, 'close').then(() => 'ended before it was ready; the lines above say why'),
      delay(readyWithinMs, `was not ready after ${readyWithinMs / 1000} s`, { ref: false }),
    ]);
    if (failure) throw new LauncherError('launcher/child_failed', `The ${name} process ${failure}.`);
    child.once('exit', () => void this.restart());
    if (hasEnded(child)) void this.restart();
  }

  /** Asks the program to end its work, and ends it by force when it has not after 10 s. */
  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.process;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const late = await Promise.race([ended.then(() => false), delay(stopWithinMs, true, { ref: false })]);
    if (!late) return;
    this.settings.print(`The ${this.settings.name} process does not end; it is killed.`);
    child.kill('SIGKILL');
    await ended;
  }

  private launch(): ChildProcess {
    const { name, entry, env, print } = this.settings;
    const child = fork(entry, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    if (child.stdout) relayOutput(name, child.stdout, print);
    if (child.stderr) relayOutput(name, child.stderr, print);
    this.process = child;
    return child;
  }

  private async restart(): Promise<void> {
    if (this.stopping) return;
    const { name, print, onLost } = this.settings;
    const how = this.process?.signalCode ?? `code ${this.process?.exitCode}`;
    this.crashes.push(Date.now());
    const pause = restartDelay(this.crashes);
    if (pause === undefined) {
      onLost(new LauncherError('launcher/child_failed', `The ${name} process keeps crashing (${how}).`));
      return;
    }
    print(`The ${name} process crashed (${how}). It is started again in ${pause / 1000} s.`);
    await delay(pause);
    if (this.stopping) return;
    const child = this.launch();
    child.once('exit', () => void this.restart());
    void untilReady(child).then(() => print(`The ${name} process runs again.`));
  }
}

function untilReady(child: ChildProcess): Promise<undefined> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (isReadyMessage(message)) resolve(undefined);
    });
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
