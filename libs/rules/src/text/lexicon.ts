import { vocabularyWords } from '../vocabulary/concepts/index.js';
import { POLICY_WORDS } from './words.js';

let known: ReadonlySet<string> | undefined;

/** Every word that the reader knows, in lower case. Built once. */
export function lexicon(): ReadonlySet<string> {
  known ??= new Set([...POLICY_WORDS.split(/\s+/).filter(Boolean), ...vocabularyWords()]);
  return known;
}

const ENDINGS = /(?:ies|es|s|ed|d|ing|er|ers|or|ors|ly|al|ment|ments|'s)$/;

/** Whether the reader knows a word, or one that it is plainly a form of, in any case. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  const words = lexicon();
  if (words.has(lower) || words.has(`${lower}s`)) return true;
  const root = lower.replace(ENDINGS, '');
  return (
    root !== lower && root.length > 2 && (words.has(root) || words.has(`${root}e`) || words.has(`${root}y`))
  );
}
