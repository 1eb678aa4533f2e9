import { RULES_FINGERPRINT } from './fingerprint.js';

/** Raised by hand when verdicts of old and new rule sets should not be compared at all. */
const GENERATION = 1;

/** Changes when a rule, the vocabulary or the reader does. The same version reproduces a review byte for byte. */
export const RULE_SET_VERSION = `${GENERATION}.${RULES_FINGERPRINT}`;
