import { cleanText, originalRange, type CleanText } from '../text/clean.js';
import type { Range } from '../text/sentences.js';
import { tokenise, type Token } from '../text/tokens.js';
import type { Span, WordingText } from '../types.js';
import { CONCEPTS } from '../vocabulary/concepts/index.js';
import { compileMatcher, type Hit, type Matcher } from '../vocabulary/matcher.js';

/** A document as read: the clean text and what is needed to quote the original. */
export interface Doc {
  readonly wording: WordingText;
  readonly clean: CleanText;
  /** Concepts found in ranges of this document, kept: the same words are asked about once per service. */
  readonly found: Map<string, readonly Hit[]>;
}

/** Words of a document. */
export interface Quote extends Range {
  readonly doc: Doc;
}

let matcher: Matcher | undefined;

/** Concepts of the service vocabulary in a token list. The vocabulary is compiled on first use. */
export function conceptsIn(tokens: readonly Token[]): Hit[] {
  matcher ??= compileMatcher(CONCEPTS);
  return matcher(tokens);
}

export function openDocument(wording: WordingText): Doc {
  return { wording, clean: cleanText(wording.text), found: new Map() };
}

export function quote(doc: Doc, range: Range): Quote {
  return { doc, start: range.start, end: range.end };
}

export function textOf(q: Quote): string {
  return q.doc.clean.text.slice(q.start, q.end);
}

export function lowerOf(q: Quote): string {
  return q.doc.clean.lower.slice(q.start, q.end);
}

export function hitsIn(q: Quote): readonly Hit[] {
  const key = `${q.start}:${q.end}`;
  const known = q.doc.found.get(key);
  if (known) return known;
  const hits = conceptsIn(tokenise(q.doc.clean.lower, q.start, q.end));
  q.doc.found.set(key, hits);
  return hits;
}

/** The quoted words in the original, with their page. */
export function spanOf(q: Quote): Span {
  const { wording, clean } = q.doc;
  const [start, end] = originalRange(clean, q.start, q.end);
  return {
    wordingId: wording.id,
    start,
    end,
    text: wording.text.slice(start, end),
    page: pageAt(wording.pageStarts, start),
  };
}

function pageAt(pageStarts: readonly number[], offset: number): number | null {
  if (pageStarts.length === 0) return null;
  let page = 0;
  while (page < pageStarts.length && (pageStarts[page] as number) <= offset) page++;
  return Math.max(1, page);
}
