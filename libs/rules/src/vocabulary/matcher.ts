import type { Token } from '../text/tokens.js';
import type { Concept } from './concept.js';
import { canMatch, compilePattern, matchAt, type Pattern } from './pattern.js';

/** A concept found in a text, with the words that carry it. */
export interface Hit {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly concept: Concept;
  readonly pattern: Pattern;
}

export type Matcher = (tokens: readonly Token[]) => Hit[];

/** Compiles concepts once; the matcher then reads tokens in one pass. A longer phrase hides a shorter one inside it. */
export function compileMatcher(concepts: readonly Concept[]): Matcher {
  const index = new Map<string, Entry[]>();
  for (const concept of concepts) {
    for (const phrase of concept.phrases) {
      const pattern = compilePattern(phrase);
      for (const stem of new Set(pattern.first)) {
        const entries = index.get(stem) ?? [];
        entries.push({ concept, pattern });
        index.set(stem, entries);
      }
    }
  }
  return (tokens) => keepLongest(findAll(index, tokens));
}

interface Found extends Hit {
  /** No word stands between those of the phrase. */
  readonly solid: boolean;
  readonly oneWord: boolean;
}

function findAll(index: ReadonlyMap<string, Entry[]>, tokens: readonly Token[]): Found[] {
  const hits: Found[] = [];
  const present = new Set(tokens.map((token) => token.stem));
  const possible = new Map<Pattern, boolean>();
  const mayMatch = (pattern: Pattern): boolean => {
    let may = possible.get(pattern);
    if (may === undefined) possible.set(pattern, (may = canMatch(pattern, present)));
    return may;
  };
  for (let i = 0; i < tokens.length; i++) {
    const entries = index.get((tokens[i] as Token).stem);
    if (!entries) continue;
    for (const { concept, pattern } of entries) {
      if (pattern.steps.length > 1 && !mayMatch(pattern)) continue;
      const end = matchAt(pattern, tokens, i);
      if (end <= i) continue;
      const words = pattern.steps.filter((s) => s.kind === 'word').length;
      hits.push({
        concept,
        start: (tokens[i] as Token).start,
        end: (tokens[end - 1] as Token).end,
        solid: end - i <= words,
        oneWord: end - i === 1,
      });
    }
  }
  return hits;
}

/**
 * Drops a hit that stands wholly inside a longer one, unless the longer one is a list that shares its head or tail with it
 * ("network design, installation and maintenance" holds three items), and repeats of one concept on the same words.
 */
function keepLongest(hits: readonly Found[]): Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  let open: Found[] = [];
  for (const hit of sorted) {
    open = open.filter((o) => o.end > hit.start);
    if (open.some((o) => swallows(o, hit))) continue;
    kept.push(hit);
    open.push(hit);
  }
  return withoutHidden(kept).map(({ concept, start, end }) => ({ concept, start, end }));
}

/** Two phrases on the very same words come in no order: the one that hides the other is asked once more. */
function withoutHidden(hits: readonly Found[]): readonly Found[] {
  const hiding = hits.filter((hit) => hit.concept.hides);
  if (hiding.length === 0) return hits;
  return hits.filter(
    (hit) => !hiding.some((other) => other.start === hit.start && other.end === hit.end && hides(other, hit)),
  );
}

function hides(outer: Found, inner: Found): boolean {
  return outer.concept.hides?.includes(inner.concept.id) ?? false;
}

function swallows(outer: Found, inner: Found): boolean {
  if (inner.start < outer.start || inner.end > outer.end) return false;
  const same = inner.start === outer.start && inner.end === outer.end;
  if (inner.concept.id === outer.concept.id) return true;
  if (hides(outer, inner)) return true;
  if (same) return false;
  if (outer.solid) return true;
  return inner.oneWord && (inner.concept.generic === true || inner.concept.weak === true);
}
