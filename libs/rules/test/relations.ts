import { relate, RELATIONS, type RelationKind } from '../src/judge/relation.js';
import { tokenise } from '../src/text/tokens.js';
import { CONCEPTS } from '../src/vocabulary/concepts/index.js';
import { compileMatcher } from '../src/vocabulary/matcher.js';

const match = compileMatcher(CONCEPTS);

/** How near words of a policy come to a service by its code, and by its own words where they show of what kind it is. */
export function relationOf(words: string, code: string, service = ''): RelationKind {
  const kinds = match(tokenise(words.toLowerCase())).map(({ concept }) => relate(concept, code, service));
  return RELATIONS.find((kind) => kinds.includes(kind)) ?? 'none';
}
