import { isNoise } from './noise.js';
import { formsOf, KNOWN_SPELLINGS } from './spellings.js';
import { vocabulary } from './vocabulary.js';
import type { Word } from './words.js';

const SHORTEST_CORRECTED = 5;
/** Among shorter words too many differ by one letter: "extra" is not Entra. */
const SHORTEST_CHANGED = 6;
const LONGEST_CORRECTED = 24;

let indexed: ReadonlyMap<string, string> | undefined;

/** Words of the vocabulary, in all their spellings, by what is left when one letter is missing. */
function byDeletion(): ReadonlyMap<string, string> {
  return (indexed ??= indexDeletions([...vocabulary().words, ...KNOWN_SPELLINGS]));
}

/**
 * Mends one slip per word (a letter missing, doubled, wrong, or two swapped) when the word is nothing we know and the mended word has
 * five letters or more and the same first letter. A guess of more than one letter would make words of names.
 */
export function mendTypos(words: readonly Word[]): {
  readonly words: readonly Word[];
  readonly mended: ReadonlySet<number>;
} {
  const mended = new Set<number>();
  const texts = words.map((word, index) => {
    const better = mend(word.text);
    if (better === null) return word;
    mended.add(index);
    return { ...word, text: formsOf(better).join(' ') };
  });
  return { words: texts, mended };
}

function mend(text: string): string | null {
  if (text.length < SHORTEST_CORRECTED || text.length > LONGEST_CORRECTED) return null;
  if (/\d/.test(text) || vocabulary().words.has(text) || isNoise(text)) return null;
  const whole = byDeletion().get(text);
  if (whole && fits(text, whole)) return whole;
  for (const shorter of deletionsOf(text)) {
    if (vocabulary().words.has(shorter) && fits(text, shorter)) return shorter;
  }
  for (const shorter of deletionsOf(text)) {
    const other = byDeletion().get(shorter);
    if (other && other.length === text.length && fits(text, other)) return other;
  }
  return null;
}

function fits(text: string, better: string): boolean {
  return better.length >= SHORTEST_CORRECTED && better[0] === text[0] && isOneSlip(text, better);
}

/** Whether two words differ by one letter added, dropped, changed or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  const changed = left.length === 1 && right.length === 1;
  if (changed && a.length < SHORTEST_CHANGED) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function indexDeletions(words: readonly string[]): Map<string, string> {
  const index = new Map<string, string>();
  for (const word of words) {
    if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED || /\d/.test(word)) continue;
    for (const shorter of deletionsOf(word)) if (!index.has(shorter)) index.set(shorter, word);
  }
  return index;
}

function deletionsOf(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}
