/** `npm run bench [-- --only P5] [--quick]`: measures, prints a table per comparison, keeps the figures in results.json. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArgumentError, readArguments, type Arguments } from './arguments.js';
import { BENCHMARKS } from './benchmarks.js';
import type { Benchmark } from './harness/benchmark.js';
import type { ComparisonResult } from './harness/compare.js';
import { printMachine, storeResults, thisMachine, type StoredResult } from './harness/results.js';
import { printComparison } from './harness/table.js';
import { FULL, QUICK, type Effort } from './harness/timing.js';

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

try {
  await bench(readArguments(process.argv.slice(2), Object.keys(BENCHMARKS)));
} catch (error) {
  if (!(error instanceof ArgumentError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function bench({ only, quick }: Arguments): Promise<void> {
  console.log(printMachine(thisMachine()));
  // Short samples are for seeing that it runs; they never take the place of figures that were measured in full.
  const file = path.join(FOLDER, quick ? 'results-quick.json' : 'results.json');
  for (const id of only) {
    const benchmark = await BENCHMARKS[id]?.();
    if (benchmark) storeResults(file, { [id]: await runOne(benchmark, quick ? QUICK : FULL) });
  }
  console.log(`\nWritten to ${path.relative(process.cwd(), file)}`);
}

async function runOne(benchmark: Benchmark, effort: Effort): Promise<StoredResult> {
  const { id, title } = benchmark;
  const machine = thisMachine();
  console.log(`\n${id} ${title}`);
  const comparisons: ComparisonResult[] = [];
  for await (const comparison of benchmark.run(effort)) {
    comparisons.push(comparison);
    console.log(`\n${printComparison(comparison)}`);
  }
  const versions = benchmark.versions();
  return { title, measuredAt: new Date().toISOString(), machine, versions, comparisons };
}
