import { createHmac } from 'node:crypto';
import type { Actor } from '../actor.js';

/** The HMAC key under which tenant contexts are signed, and the name the database knows it by. */
export interface ContextKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** A transaction that takes longer than this fails loudly; a long batch signs anew per transaction. */
const LIFETIME_SECONDS = 60;

/**
 * Signs who is asking for one transaction: `<key>|<tenant>|<user>|<client>|<expiry>|<HMAC-SHA256, hex>`.
 * The database checks it in every policy (migration 0001).
 */
export function signContext(actor: Actor, key: ContextKey, nowMs = Date.now()): string {
  const expiry = Math.floor(nowMs / 1000) + LIFETIME_SECONDS;
  const body = [key.id, actor.tenantId, actor.userId ?? '', actor.clientId ?? '', expiry].join('|');
  return `${body}|${createHmac('sha256', key.secret).update(body).digest('hex')}`;
}

/** The two padded key blocks of RFC 2104, which the database keeps instead of computing them per query. */
export function hmacPads(secret: Buffer): { inner: Buffer; outer: Buffer } {
  if (secret.length > 64) throw new RangeError('the context key is longer than one SHA-256 block (64 bytes)');
  const block = Buffer.alloc(64);
  secret.copy(block);
  return { inner: block.map((b) => b ^ 0x36) as Buffer, outer: block.map((b) => b ^ 0x5c) as Buffer };
}
