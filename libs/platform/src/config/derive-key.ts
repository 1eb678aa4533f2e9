import { hkdfSync } from 'node:crypto';

/** What keys are derived for. A label is part of the key: renaming one invalidates what was made with it. */
export type KeyLabel =
  | 'tenant-context'
  | 'access-token'
  | 'totp-at-rest'
  | 'signed-links'
  | 'cursors'
  | 'attempts'
  | 'file-signing'
  | `database-role:${string}`;

/**
 * The key for one purpose: HKDF-SHA256 (RFC 5869) over the installation's secret (base64url), without salt,
 * with the label as info. The same secret, label and length always give the same bytes.
 */
export function deriveKey(secretKey: string, label: KeyLabel, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'base64url'), '', label, bytes));
}
