/** What a series of samples comes to: its median, and as spread the quartiles around it. */
export interface Summary {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly samples: number;
}

/** The value below which `share` (0 to 1) of the values lie, between two neighbours in proportion. Throws on no values. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('No samples, no quantile.');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}

export function summarise(values: readonly number[]): Summary {
  return {
    median: quantile(values, 0.5),
    lowerQuartile: quantile(values, 0.25),
    upperQuartile: quantile(values, 0.75),
    samples: values.length,
  };
}

/**
 * How many times `base` the measured series is. Each round gives one ratio, so that what slowed the machine in a round
 * slowed both sides of it. Throws when the series are not of the same rounds.
 */
export function ratioOf(measured: readonly number[], base: readonly number[]): Summary {
  if (measured.length !== base.length) {
    throw new RangeError(`${measured.length} samples cannot be set against ${base.length}.`);
  }
  return summarise(measured.map((value, round) => value / (base[round] as number)));
}
