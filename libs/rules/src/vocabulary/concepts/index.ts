import type { Concept } from '../concept.js';
import { COMMERCE_CONCEPTS } from './commerce.js';
import { CORE_CONCEPTS } from './core.js';
import { EVERYDAY_CONCEPTS } from './everyday.js';
import { OBJECT_CONCEPTS } from './objects.js';
import { PLAIN_CORE_CONCEPTS } from './plain-core.js';
import { PLAIN_SECURITY_CONCEPTS } from './plain-security.js';
import { SECURITY_CONCEPTS } from './security.js';

/** The whole vocabulary of services as policies write them. */
export const CONCEPTS: readonly Concept[] = joined([
  ...CORE_CONCEPTS,
  ...SECURITY_CONCEPTS,
  ...COMMERCE_CONCEPTS,
  ...PLAIN_CORE_CONCEPTS,
  ...OBJECT_CONCEPTS,
  ...PLAIN_SECURITY_CONCEPTS,
  ...EVERYDAY_CONCEPTS,
]);

/** A concept may stand in two lists, in the trade's words and in plain ones: its phrases are one. */
function joined(lists: readonly Concept[]): readonly Concept[] {
  const byId = new Map<string, Concept>();
  for (const concept of lists) {
    const known = byId.get(concept.id);
    byId.set(concept.id, known ? join(known, concept) : concept);
  }
  return [...byId.values()];
}

function join(a: Concept, b: Concept): Concept {
  return { ...a, phrases: [...a.phrases, ...b.phrases], hides: [...(a.hides ?? []), ...(b.hides ?? [])] };
}

/** Every plain word that stands in a phrase of the vocabulary. */
export function vocabularyWords(): string[] {
  const words = CONCEPTS.flatMap((c) => c.phrases).flatMap((phrase) => phrase.split(/[\s|?~.,&]+/));
  return [...new Set(words.filter((w) => /^[a-z-]{2,}$/.test(w)).flatMap((w) => w.split('-')))];
}
