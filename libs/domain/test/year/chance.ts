/** Repeatable chance: the same seed gives the same year. */
export interface Chance {
  /** a whole number from `low` to `high`, both included */
  between(low: number, high: number): number;
  /** true that often, in percent */
  happens(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** A linear congruential generator (Numerical Recipes' constants): quality enough for a play. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    happens: (percent) => next() * 100 < percent,
    pick: (list) => list[between(0, list.length - 1)]!,
  };
}
