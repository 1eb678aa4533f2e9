/** Hash of every source that a verdict depends on. Printed by scripts/print-rules-fingerprint.mjs. */
export const RULES_FINGERPRINT = '0e7efc04c2c7434e';
