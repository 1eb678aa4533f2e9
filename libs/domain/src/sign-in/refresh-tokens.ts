import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const PART_BYTES = 32;

/**
 * A refresh token: `<family>.<secret>`, 32 random bytes each. All tokens of a session share the family part, so that
 * even a token spent long ago leads to the session it was stolen from.
 */
export interface RefreshToken {
  readonly family: Buffer;
  readonly secret: Buffer;
}

export function newRefreshToken(): RefreshToken {
  return { family: randomBytes(PART_BYTES), secret: randomBytes(PART_BYTES) };
}

export function printRefreshToken({ family, secret }: RefreshToken): string {
  return `${family.toString('base64url')}.${secret.toString('base64url')}`;
}

/** The token a text stands for, or null when it cannot be one. */
export function parseRefreshToken(text: string): RefreshToken | null {
  const match = /^([\w-]{43})\.([\w-]{43})$/.exec(text);
  if (!match) return null;
  const [family, secret] = match.slice(1).map((part) => Buffer.from(part, 'base64url'));
  return { family: family!, secret: secret! };
}

/**
 * The token that replaces `spent`. It follows from it under the server's key, so that a retry of a lost reply, or two
 * tabs that refresh at once, get the same successor; without the key it cannot be told from random bytes.
 */
export function successor(spent: RefreshToken, key: Buffer): RefreshToken {
  const secret = createHmac('sha256', key)
    .update('carveback refresh token')
    .update(spent.family)
    .update(spent.secret)
    .digest();
  return { family: spent.family, secret };
}

/** What the database keeps of a token's part, or of a link: 256 random bits need no slow hash. */
export function hashOf(secret: Buffer): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function sameHash(a: Buffer, b: Buffer | null): boolean {
  return b !== null && a.length === b.length && timingSafeEqual(a, b);
}
