import os from 'node:os';
import type { Benchmark } from './benchmark.js';
import { summariseComparison, type Comparison, type ComparisonResult } from './compare.js';
import { interleave } from './interleave.js';
import type { Effort, Work } from './timing.js';
import { WorkProcess } from './work-process.js';

/** A work by its name, started in the process that will run it. */
export interface NamedWork {
  readonly name: string;
  start(): Work | Promise<Work>;
}

/** Works that are timed against each other on the same input. */
export interface TimedComparison extends Comparison {
  readonly works: readonly NamedWork[];
}

/** A benchmark of work that needs the processor alone. */
export interface TimedBenchmark extends Benchmark {
  /** The same in every process that asks. */
  comparisons(): readonly TimedComparison[];
}

export function timedBenchmark(definition: Omit<TimedBenchmark, 'run'>): TimedBenchmark {
  const { id, comparisons } = definition;
  return {
    ...definition,
    async *run(effort) {
      for (const comparison of comparisons()) yield await compareTimes(id, comparison, effort);
    },
  };
}

export function isTimed(benchmark: Benchmark): benchmark is TimedBenchmark {
  return 'comparisons' in benchmark;
}

/** Times all works of a comparison, interleaved, each in its own process. Lower is better. */
async function compareTimes(
  id: string,
  comparison: TimedComparison,
  effort: Effort,
): Promise<ComparisonResult> {
  const processes = comparison.works.map(({ name }) => new WorkProcess(id, comparison.name, name));
  try {
    const ready = await inParallel(processes, async (process) => ({
      process,
      runs: await process.warmUp(effort),
      shows: await process.shows(),
    }));
    const taken = await interleave(ready, effort.rounds, ({ process, runs }) => process.sample(runs));
    const samples = new Map(comparison.works.map(({ name }, i) => [name, taken[i] as number[]]));
    return summariseComparison(
      comparison,
      samples,
      'µs',
      ready.map(({ shows }) => shows),
    );
  } finally {
    await Promise.all(processes.map((process) => process.stop()));
  }
}

/** As many at a time as there are cores: for what is not measured. */
async function inParallel<From, To>(
  things: readonly From[],
  each: (thing: From) => Promise<To>,
): Promise<To[]> {
  const results: To[] = [];
  const left = [...things.entries()];
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await each(next[1]);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return results;
}
