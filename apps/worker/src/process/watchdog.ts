import { Worker } from 'node:worker_threads';

const BEAT_MS = 500;

/** So long may one stretch of computing keep this process from everything else. */
export const PATIENCE_MS = 20_000;

/**
 * Ends this process by force when its event loop has been stuck for too long: a job that never ends would otherwise
 * hold a worker for good. The job's start was counted, so it ends as a dead letter. A process that was merely stopped,
 * such as on a laptop that slept, is spared: the watching thread slept as well. Answers what ends the watch.
 */
export function watchEventLoop(patienceMs = PATIENCE_MS): () => Promise<void> {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const heart = setInterval(() => Atomics.add(beats, 0, 1), BEAT_MS);
  heart.unref();
  const thread = new Worker(new URL('./watchdog-thread.js', import.meta.url), {
    workerData: { beats, everyMs: BEAT_MS * 2, mostMissed: Math.ceil(patienceMs / (BEAT_MS * 2)) },
    execArgv: [],
  });
  thread.unref();
  return async () => {
    clearInterval(heart);
    await thread.terminate();
  };
}
