import { hashOf } from './text/hash.js';
import { CONCEPTS } from './vocabulary/concepts/index.js';
import { RULES } from './judge/rules/index.js';

/** Raised by hand when the reader itself (outline, amendments, gates) changes what it reads. */
const READER_VERSION = 1;

/** Changes when a rule, its order, or the vocabulary does. Deterministic; a review carries it. */
export const RULE_SET_VERSION = `1.${READER_VERSION}.${hashOf(
  JSON.stringify(CONCEPTS) + RULES.map((r) => `${r.id}|${r.asks}|${JSON.stringify(r.examples)}`).join('\n'),
)}`;
