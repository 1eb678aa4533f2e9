/** Hash of every source that a verdict depends on. Printed by scripts/print-rules-fingerprint.mjs. */
export const RULES_FINGERPRINT = '1e34f8f2600c5aed';
