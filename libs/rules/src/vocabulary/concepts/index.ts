import type { Concept } from '../concept.js';
import { COMMERCE_CONCEPTS } from './commerce.js';
import { CORE_CONCEPTS } from './core.js';
import { SECURITY_CONCEPTS } from './security.js';

/** The whole vocabulary of services as policies write them. */
export const CONCEPTS: readonly Concept[] = [...CORE_CONCEPTS, ...SECURITY_CONCEPTS, ...COMMERCE_CONCEPTS];

/** Every plain word that stands in a phrase of the vocabulary. */
export function vocabularyWords(): string[] {
  const words = CONCEPTS.flatMap((c) => c.phrases).flatMap((phrase) => phrase.split(/[\s|?~.,&]+/));
  return [...new Set(words.filter((w) => /^[a-z-]{2,}$/.test(w)).flatMap((w) => w.split('-')))];
}
