import { ratioOf, summarise, type Summary } from './statistics.js';
import { judgeTarget, type Target, type TargetResult } from './targets.js';

/** Works that are measured against each other on the same input. */
export interface Comparison {
  readonly name: string;
  /** What the input is. */
  readonly about: string;
  readonly works: readonly { readonly name: string }[];
  /** Names of the works that the others are set against, one column each. */
  readonly against: readonly string[];
  readonly targets: readonly Target[];
}

export interface Row {
  readonly name: string;
  readonly measured: Summary;
  /** By the name of the work it is set against. */
  readonly ratios: Readonly<Record<string, Summary>>;
  readonly shows: string;
}

export interface ComparisonResult {
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly rows: readonly Row[];
  readonly targets: readonly TargetResult[];
}

/** The samples of each work by its name, one per round. */
export type Samples = ReadonlyMap<string, readonly number[]>;

/** The result of a comparison from samples taken in whatever unit. Throws on a name that no work has. */
export function summariseComparison(
  { name, about, works, against, targets }: Comparison,
  samples: Samples,
  unit: string,
  shows: readonly string[] = [],
): ComparisonResult {
  const rows = works.map((work, i) => ({
    name: work.name,
    measured: summarise(samplesOf(samples, work.name)),
    ratios: Object.fromEntries(
      against.map((base) => [base, ratioOf(samplesOf(samples, work.name), samplesOf(samples, base))]),
    ),
    shows: shows[i] ?? '',
  }));
  const judged = targets.map((target) =>
    judgeTarget(target, ratioOf(samplesOf(samples, target.measured), samplesOf(samples, target.against))),
  );
  return { name, about, unit, rows, targets: judged };
}

function samplesOf(samples: Samples, name: string): readonly number[] {
  const found = samples.get(name);
  if (!found) throw new Error(`No work is named "${name}".`);
  return found;
}
