import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { fontPaths } from './fonts.js';
import { LAYOUT } from './layout.js';
import { TypesetThread, type TypesetJob } from './typeset-thread.js';

const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';

/** `auto`: the native build where there is one. Both give the same bytes. */
export type Engine = 'auto' | 'wasm';

/** Sets papers as PDF, one after the other, on a thread that starts with the first. */
export class Typesetter {
  /** The compiled WebAssembly, which the first thread hands back and later ones are given. */
  private program: unknown;
  private current: TypesetThread | undefined;

  constructor(private readonly engine: Engine) {}

  async set(job: TypesetJob): Promise<Uint8Array> {
    if (!this.current?.usable) this.current = this.startThread();
    return this.current.set(job);
  }

  private startThread(): TypesetThread {
    const wasm = createRequire(import.meta.url).resolve(WASM);
    const workerData = {
      engine: this.engine,
      wasm,
      program: this.program,
      fonts: fontPaths(),
      layout: LAYOUT,
    };
    const worker = new Worker(new URL('./typst-worker.mjs', import.meta.url), { workerData });
    return new TypesetThread(worker, (program) => {
      this.program = program;
    });
  }
}
