import { TAXONOMY } from '../taxonomy/taxonomy.js';
import type { Concept } from './concept.js';
import { compileMatcher, type Matcher } from './matcher.js';

let matcher: Matcher | undefined;

/** Product names as applications use them for the service behind: "we run Huntress for clients". Compiled on first use. */
export function productMatcher(): Matcher {
  matcher ??= compileMatcher(productConcepts());
  return matcher;
}

function productConcepts(): Concept[] {
  return Object.values(TAXONOMY).flatMap((kind) => {
    const names = kind.products
      .filter((group) => group.soldAs !== 'hardware')
      .flatMap((group) => group.names);
    const phrases = names
      .map((n) =>
        n
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
      )
      .filter((n) => n.length > 3 && /^[a-z]/.test(n));
    return phrases.length > 0 ? [{ id: `product:${kind.id}`, phrases, names: [kind.id] }] : [];
  });
}
