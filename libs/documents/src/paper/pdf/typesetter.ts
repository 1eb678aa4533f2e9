import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { fontPaths } from './fonts.js';
import { LAYOUT } from './layout.js';

const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';

/**
 * The compiler keeps what it computed for the next paper and never lets go: about 1 MB a letter. Its thread is replaced
 * after this many; a new one is ready within a tenth of a second, because the compiled program is shared.
 */
const PAPERS_PER_THREAD = 150;

export interface TypesetJob {
  /** The paper as JSON. */
  readonly json: string;
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | null;
}

type Answer =
  | { readonly program: unknown }
  | ({ readonly id: number } & ({ readonly pdf: Uint8Array } | { readonly error: string }));
interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** One thread that sets pages, with the papers it still owes. */
class Thread {
  private readonly waiting = new Map<number, Waiting>();
  private given = 0;
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
    return !this.broken && this.given < PAPERS_PER_THREAD;
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
    if ('program' in answer) return this.keepProgram(answer.program);
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

/** The compiled program, which the first thread hands back and later ones are given. */
let program: unknown;
let current: Thread | undefined;

/** Sets one paper as PDF. Papers given at the same time are set one after the other. */
export async function typeset(job: TypesetJob): Promise<Uint8Array> {
  if (!current?.usable) current = startThread();
  return current.set(job);
}

function startThread(): Thread {
  const wasm = createRequire(import.meta.url).resolve(WASM);
  const workerData = { wasm, program, fonts: fontPaths(), layout: LAYOUT };
  const worker = new Worker(new URL('./typst-worker.mjs', import.meta.url), { workerData });
  return new Thread(worker, (compiled) => {
    program = compiled;
  });
}
