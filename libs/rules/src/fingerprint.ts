/** Hash of every source that a verdict depends on. Printed by scripts/print-rules-fingerprint.mjs. */
export const RULES_FINGERPRINT = 'e44488332d849f6d';
