import { relate, RELATIONS, type RelationKind } from '../src/judge/relation.js';
import { tokenise } from '../src/text/tokens.js';
import { CONCEPTS } from '../src/vocabulary/concepts/index.js';
import { compileMatcher } from '../src/vocabulary/matcher.js';

const match = compileMatcher(CONCEPTS);

/** How near words of a policy come to a service by its code. */
export function relationOf(words: string, code: string): RelationKind {
  const kinds = match(tokenise(words.toLowerCase())).map(({ concept }) => relate(concept, code, ''));
  return RELATIONS.find((kind) => kinds.includes(kind)) ?? 'none';
}
