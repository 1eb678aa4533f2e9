/** Hash of every source that a verdict depends on. Printed by scripts/print-rules-fingerprint.mjs. */
export const RULES_FINGERPRINT = 'f71189b5e04ab736';
