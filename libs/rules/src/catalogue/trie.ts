import type { Joint, Word } from './words.js';

/** Phrases by their words, shared beginnings stored once. */
export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}

export function emptyTrie<T>(): TrieNode<T> {
  return { next: new Map(), values: [] };
}

/** The node of a phrase, made when it is missing. */
export function nodeOf<T>(root: TrieNode<T>, phrase: readonly string[]): TrieNode<T> {
  let node = root;
  for (const word of phrase) {
    let child = node.next.get(word);
    if (!child) {
      child = emptyTrie<T>();
      node.next.set(word, child);
    }
    node = child;
  }
  return node;
}

export interface TrieMatch<T> {
  /** Index after the last word. */
  readonly end: number;
  readonly values: readonly T[];
}

const CROSSED: ReadonlySet<Joint> = new Set(['space', 'prep', 'slash', 'and']);
const LONGEST_SKIP = 2;

/**
 * The longest phrase that begins at `start`. A phrase is read across "for", "and", "/" and up to two words that `skips` accepts, never
 * across a comma, a dash or a bracket. The work is bounded by the longest phrase.
 */
export function longestMatch<T>(
  root: TrieNode<T>,
  words: readonly Word[],
  start: number,
  skips: (word: string) => boolean,
): TrieMatch<T> | null {
  let node = root;
  let found: TrieMatch<T> | null = null;
  let skipped = 0;
  for (let i = start; i < words.length; i++) {
    const word = words[i] as Word;
    if (i > start && !CROSSED.has(word.joint)) break;
    const child = node.next.get(word.text);
    if (child) {
      node = child;
      skipped = 0;
      if (node.values.length > 0) found = { end: i + 1, values: node.values };
    } else if (i > start && skipped < LONGEST_SKIP && skips(word.text)) {
      skipped++;
    } else break;
  }
  return found;
}
