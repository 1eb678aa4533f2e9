import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import type { ComparisonResult } from './compare.js';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  /** Programs that wanted a core, on average over the minute before. More than the cores: the machine is busy with others. */
  readonly load: number;
}

export function thisMachine(): Machine {
  const cpus = os.cpus();
  return {
    processor: cpus[0]?.model.trim() ?? 'unknown',
    cores: cpus.length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    load: os.loadavg()[0] ?? 0,
  };
}

/** The machine in one line, and whether it has time for this. */
export function printMachine({ processor, cores, memoryGb, system, node, load }: Machine): string {
  const line = `${processor}, ${cores} cores, ${memoryGb} GB, ${system}, Node.js ${node}, load ${load.toFixed(1)}`;
  return load > cores / 2 ? `${line}\nOther programs are busy here: expect a wide spread.` : line;
}

/** One benchmark's last result, with when and on what it was measured: `--only` renews it alone. */
export interface StoredResult {
  readonly title: string;
  readonly measuredAt: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly comparisons: readonly ComparisonResult[];
}

/** Writes these results into the file, by the id of the benchmark; those of other benchmarks stay. */
export function storeResults(file: string, results: Readonly<Record<string, StoredResult>>): void {
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, StoredResult>)
    : {};
  const all = Object.entries({ ...before, ...results }).sort(([a], [b]) => a.localeCompare(b));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), rounded, 2)}\n`);
}

/** Four digits are more than a machine repeats. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
