import type { Worker } from 'node:worker_threads';

/**
 * The portable compiler keeps what it computed for the next paper and never lets go: about 1 MB a letter. Its thread is
 * replaced after this many papers, which takes a fraction of a second, because the compiled program is handed on.
 */
const PAPERS_PER_PORTABLE_THREAD = 150;

export interface TypesetJob {
  /** The paper as JSON. */
  readonly json: string;
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | null;
}

type Answer =
  /** Sent once by the portable compiler. */
  | { readonly program: unknown }
  | ({ readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly error: string }));

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that sets pages, with the papers it still owes. */
export class TypesetThread {
  private readonly waiting = new Map<number, Waiting>();
  private given = 0;
  private limit = Infinity;
  private broken = false;

  constructor(
    private readonly worker: Worker,
    private readonly keepProgram: (program: unknown) => void,
  ) {
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', () => this.fail(new Error('The typesetter stopped')));
    // An idle typesetter keeps no process alive; `set` holds it while a paper is due.
    worker.unref();
  }

  get usable(): boolean {
    return !this.broken && this.given < this.limit;
  }

  async set(job: TypesetJob): Promise<Uint8Array> {
    const id = ++this.given;
    this.worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ...job });
    });
  }

  private settle(answer: Answer): void {
    if ('program' in answer) {
      this.limit = PAPERS_PER_PORTABLE_THREAD;
      this.keepProgram(answer.program);
      return;
    }
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('pdf' in answer) waiting?.resolve(answer.pdf);
    else waiting?.reject(new Error(`The page could not be set: ${answer.error}`));
    if (this.waiting.size > 0) return;
    this.worker.unref();
    if (!this.usable) void this.worker.terminate();
  }

  private fail(error: Error): void {
    this.broken = true;
    for (const waiting of this.waiting.values()) waiting.reject(error);
    this.waiting.clear();
  }
}
