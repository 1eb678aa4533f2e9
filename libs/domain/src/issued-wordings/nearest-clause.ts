import type { Clause } from './clauses.js';

/** A run of clauses that comes nearest to another one. */
export interface NearestRun {
  readonly from: number;
  /** one behind the last */
  readonly to: number;
  /** 0 to 1: the share of words that both have (Dice's coefficient over words) */
  readonly likeness: number;
}

const LONGEST_RUN = 8;
/** A sentence that shares less is not where the run begins. */
const LEAST_SHARE = 0.2;

/** The run of up to eight clauses that has most words in common with the given one; null: nothing has any. */
export function nearestRun(wanted: Clause, clauses: readonly Clause[]): NearestRun | null {
  const wantedWords = countOf(wanted.words);
  let best: NearestRun | null = null;
  clauses.forEach((clause, from) => {
    if (shared(clause.words, wantedWords) < LEAST_SHARE * Math.min(clause.words.length, wanted.words.length))
      return;
    const taken = new Map<string, number>();
    let [common, length] = [0, 0];
    for (let to = from; to < Math.min(from + LONGEST_RUN, clauses.length); to += 1) {
      const words = clauses[to]?.words ?? [];
      common += take(words, wantedWords, taken);
      length += words.length;
      const likeness = (2 * common) / (length + wanted.words.length);
      if (common > 0 && likeness > (best?.likeness ?? 0)) best = { from, to: to + 1, likeness };
    }
  });
  return best;
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function shared(words: readonly string[], counts: ReadonlyMap<string, number>): number {
  return words.filter((word) => counts.has(word)).length;
}

/** Takes the words out of those wanted, as often as each is; answers how many there were. */
function take(
  words: readonly string[],
  wanted: ReadonlyMap<string, number>,
  taken: Map<string, number>,
): number {
  let count = 0;
  for (const word of words) {
    const before = taken.get(word) ?? 0;
    if (before >= (wanted.get(word) ?? 0)) continue;
    taken.set(word, before + 1);
    count += 1;
  }
  return count;
}
