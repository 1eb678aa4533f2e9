import { deriveKey } from './derive-key.js';

/** The keys under which records are kept, for every process that works with them. 32 bytes each. */
export function domainKeys(secretKey: string): {
  readonly cursors: Buffer;
  readonly totpAtRest: Buffer;
  readonly signedLinks: Buffer;
  readonly attempts: Buffer;
  readonly fileSigning: Buffer;
} {
  return {
    cursors: deriveKey(secretKey, 'cursors'),
    totpAtRest: deriveKey(secretKey, 'totp-at-rest'),
    signedLinks: deriveKey(secretKey, 'signed-links'),
    attempts: deriveKey(secretKey, 'attempts'),
    fileSigning: deriveKey(secretKey, 'file-signing'),
  };
}
