import { Worker } from 'node:worker_threads';
import { pageLines, type PdfWord } from './pdf-lines.js';

export interface PdfLimits {
  readonly pages: number;
  readonly characters: number;
  readonly milliseconds: number;
  /** How far the process may grow while the file is read: a stream can unpack to a thousand times its size. */
  readonly growthBytes: number;
}

/** Why reading ended early. */
export type PdfFailure = 'encrypted' | 'unreadable' | 'too_large';

type Message =
  | { readonly pages: number }
  | { readonly words: readonly PdfWord[] }
  | { readonly done: true }
  | { readonly failed: string };

/** How often a running reader is looked after. */
const WATCH_EVERY = 50;

/** Reads the text of each page on a thread, which is stopped when it passes a limit. Rejects with a `PdfFailure`. */
export async function readPdfPages(bytes: Uint8Array, limits: PdfLimits): Promise<readonly string[]> {
  const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    workerData: { bytes, maxPages: limits.pages },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  const watch = { stop: () => {} };
  try {
    return await new Promise((resolve, reject) => {
      watch.stop = stopWhenGreedy(limits, () => reject('too_large' satisfies PdfFailure));
      collect(worker, limits, resolve, reject);
    });
  } finally {
    watch.stop();
    await worker.terminate();
  }
}

function collect(
  worker: Worker,
  limits: PdfLimits,
  resolve: (pages: readonly string[]) => void,
  reject: (failure: PdfFailure) => void,
): void {
  const pages: string[] = [];
  let characters = 0;
  worker.on('message', (message: Message) => {
    if ('done' in message) return resolve(pages);
    if ('failed' in message)
      return reject(message.failed === 'PasswordException' ? 'encrypted' : 'unreadable');
    if ('pages' in message) return message.pages > limits.pages ? reject('too_large') : undefined;
    // Put into lines page by page, as they come, so that others have their turn in between.
    const text = pageLines(message.words);
    pages.push(text);
    characters += text.length;
    if (characters > limits.characters) reject('too_large');
  });
  // Its own limits of memory end a thread with an error of this code.
  worker.on('error', (error) =>
    reject('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too_large' : 'unreadable'),
  );
  worker.on('exit', () => reject('unreadable'));
}

function stopWhenGreedy(limits: PdfLimits, stop: () => void): () => void {
  const started = performance.now();
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    const late = performance.now() - started > limits.milliseconds;
    if (late || process.memoryUsage.rss() - before > limits.growthBytes) stop();
  }, WATCH_EVERY);
  return () => clearInterval(timer);
}
