import { vocabularyWords } from '../vocabulary/concepts/index.js';
import { POLICY_WORDS } from './words.js';

let known: ReadonlySet<string> | undefined;

/** Every word that the reader knows, in lower case. Built once. */
export function lexicon(): ReadonlySet<string> {
  known ??= new Set([...POLICY_WORDS.split(/\s+/).filter(Boolean), ...vocabularyWords()]);
  return known;
}

/** Whether the reader knows a word, or its plain plural, in any case. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  const words = lexicon();
  return words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
}
