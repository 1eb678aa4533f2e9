import type { Benchmark } from './harness/benchmark.js';

/** Every benchmark by its id, loaded when it is asked for. */
export const BENCHMARKS: Readonly<Record<string, () => Promise<Benchmark>>> = {
  P5: async () => (await import('./p5/benchmark.js')).readAndJudgePolicy,
};
