import { parseArgs } from 'node:util';

export interface Arguments {
  /** Ids of the benchmarks to run, in the order of the list. */
  readonly only: readonly string[];
  readonly quick: boolean;
}

/** A command line that asks for what there is not. */
export class ArgumentError extends Error {}

/** Reads `--only P5[,P6]` and `--quick`. Throws an ArgumentError that names the option and what it may be. */
export function readArguments(argv: readonly string[], known: readonly string[]): Arguments {
  const { only, quick } = parse(argv);
  const asked = only?.split(',').map((id) => id.trim().toUpperCase()) ?? known;
  const stranger = asked.find((id) => !known.includes(id));
  if (stranger !== undefined) {
    throw new ArgumentError(
      `bench/unknown_benchmark: --only names "${stranger}"; there is ${known.join(', ')}.`,
    );
  }
  return { only: known.filter((id) => asked.includes(id)), quick: quick ?? false };
}

function parse(argv: readonly string[]): { only?: string | undefined; quick?: boolean | undefined } {
  try {
    const options = { only: { type: 'string' }, quick: { type: 'boolean' } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    const why = (error as Error).message;
    throw new ArgumentError(`bench/unknown_argument: ${why} Use --only P5[,P6] and --quick.`);
  }
}
