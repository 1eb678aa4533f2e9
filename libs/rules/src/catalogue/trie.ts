import type { Joint, Word } from './words.js';

/** Phrases by their words, shared beginnings stored once. */
export interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  readonly values: T[];
}

export function emptyTrie<T>(): TrieNode<T> {
  return { next: new Map(), values: [] };
}

/** The nodes of a phrase, made when they are missing: a phrase with "and" is stored with and without it. */
export function nodesOf<T>(root: TrieNode<T>, phrase: readonly Word[]): readonly TrieNode<T>[] {
  let nodes = [root];
  for (const [index, word] of phrase.entries()) {
    const keys = word.joint === 'and' && index > 0 ? [word.text, AND + word.text] : [word.text];
    nodes = nodes.flatMap((node) => keys.map((key) => childOf(node, key)));
  }
  return nodes;
}

function childOf<T>(node: TrieNode<T>, key: string): TrieNode<T> {
  const known = node.next.get(key);
  if (known) return known;
  const child = emptyTrie<T>();
  node.next.set(key, child);
  return child;
}

export interface TrieMatch<T> {
  /** Index after the last word. */
  readonly end: number;
  readonly values: readonly T[];
}

const CROSSED: ReadonlySet<Joint> = new Set(['space', 'prep', 'slash', 'and']);
const AND = '& ';
const MOST_SKIPS = 2;

/**
 * The phrase that reaches furthest from `start`. A phrase is read across "for", "/" and up to two words that `skips` accepts, never
 * across a comma, a dash or a bracket, and across "and" only where the phrase itself has it. The work is bounded by the longest phrase and the two skips.
 */
export function longestMatch<T>(
  root: TrieNode<T>,
  words: readonly Word[],
  start: number,
  skips: (word: string) => boolean,
): TrieMatch<T> | null {
  const first = words[start] && root.next.get(words[start].text);
  return first ? walk(first, { words, at: start + 1, skips }, 0, true) : null;
}

interface Walk {
  readonly words: readonly Word[];
  readonly at: number;
  readonly skips: (word: string) => boolean;
}

function walk<T>(node: TrieNode<T>, on: Walk, skipped: number, literal: boolean): TrieMatch<T> | null {
  const here = literal && node.values.length > 0 ? { end: on.at, values: node.values } : null;
  const word = on.words[on.at];
  if (!word || node.next.size === 0 || !CROSSED.has(word.joint)) return here;
  const next = { words: on.words, at: on.at + 1, skips: on.skips };
  const child = node.next.get(word.joint === 'and' ? AND + word.text : word.text);
  const further = child ? walk(child, next, skipped, true) : null;
  if (further) return further;
  const maySkip = skipped < MOST_SKIPS && on.skips(word.text);
  return (maySkip ? walk(node, next, skipped + 1, false) : null) ?? here;
}
