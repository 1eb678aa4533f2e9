/** One way to do the work, ours or another's, ready to run. */
export interface Work {
  /** Does the work once. Answers a count of what it found, at least 1, so that no work can be left out unseen. */
  run(index: number): number | Promise<number>;
  /** Lays out what the next runs read; not timed. */
  prepare?(runs: number): void;
  /** One phrase for the table: what it finds. */
  shows?(): string | Promise<string>;
}

/** How long to measure, in milliseconds of processor time. */
export interface Effort {
  readonly rounds: number;
  /** A sample repeats the work for about this long; work that takes longer is done once. */
  readonly sampleMs: number;
  /** A warm-up ends when it gets no faster, and at the latest after this. */
  readonly mostWarmUpMs: number;
}

export const FULL: Effort = { rounds: 21, sampleMs: 200, mostWarmUpMs: 15_000 };
/** For continuous integration: within a minute. */
export const QUICK: Effort = { rounds: 3, sampleMs: 50, mostWarmUpMs: 500 };

/** So many stretches of a sample's length in a row without one that is faster, and the code is compiled. */
const SETTLED_AFTER = 8;
const FASTER = 0.97;

/** Repeats the work until the compiler has settled. Answers how many runs fill one sample. */
export async function warmUp(work: Work, { sampleMs, mostWarmUpMs }: Effort): Promise<number> {
  const end = cpuMicros() + mostWarmUpMs * 1_000;
  const runsPerSample = (micros: number) => Math.max(1, Math.round((sampleMs * 1_000) / micros));
  let best = await timeRuns(work, 1);
  for (let slower = 0; slower < SETTLED_AFTER && cpuMicros() < end; slower++) {
    const micros = await timeRuns(work, runsPerSample(best));
    if (micros < best * FASTER) slower = -1;
    best = Math.min(best, micros);
  }
  return runsPerSample(best);
}

/**
 * Microseconds of processor time per run, over so many runs. Throws when the work found nothing. No collection of garbage is
 * forced before: V8 would throw away compiled code with it.
 */
export async function timeRuns(work: Work, runs: number): Promise<number> {
  work.prepare?.(runs);
  let found = 0;
  const begun = cpuMicros();
  for (let i = 0; i < runs; i++) {
    const count = work.run(i);
    found += typeof count === 'number' ? count : await count;
  }
  const micros = Math.max(1, cpuMicros() - begun) / runs;
  if (found < runs) throw new Error('It found nothing: it did not do the work.');
  return micros;
}

/** What this process has taken of the processor, collecting garbage and compiling included: not what others took meanwhile. */
function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
