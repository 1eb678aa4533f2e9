import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Effort } from './timing.js';

/** What a work's process is asked. */
export type Question =
  | { readonly kind: 'warmUp'; readonly effort: Effort }
  | { readonly kind: 'sample'; readonly runs: number }
  | { readonly kind: 'shows' };

/** Its answer: a figure or a phrase, or why there is none. */
export type Answer = { readonly value: number | string } | { readonly error: string };

const HOST = fileURLToPath(new URL('../host.js', import.meta.url));

/**
 * A work in a process of its own. In one process the works would disturb each other's code: a garbage collection that one
 * brings about makes V8 discard what it compiled for the others.
 */
export class WorkProcess {
  private readonly child: ChildProcess;

  constructor(
    benchmark: string,
    comparison: string,
    private readonly work: string,
  ) {
    this.child = fork(HOST, [benchmark, comparison, work]);
  }

  /** Repeats the work until it is compiled. Answers how many runs fill one sample. */
  warmUp(effort: Effort): Promise<number> {
    return this.ask({ kind: 'warmUp', effort }).then(Number);
  }

  /** Microseconds of processor time per run. */
  sample(runs: number): Promise<number> {
    return this.ask({ kind: 'sample', runs }).then(Number);
  }

  shows(): Promise<string> {
    return this.ask({ kind: 'shows' }).then(String);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exit = once(this.child, 'exit');
    this.child.kill();
    await exit;
  }

  /** One question at a time. Throws what the work threw, and when its process ends unasked. */
  private ask(question: Question): Promise<number | string> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`"${this.work}" ended with ${code}.`));
      this.child.once('exit', ended);
      this.child.once('message', (answer: Answer) => {
        this.child.off('exit', ended);
        if ('error' in answer) reject(new Error(`"${this.work}": ${answer.error}`));
        else resolve(answer.value);
      });
      this.child.send(question);
    });
  }
}
