import { createHmac } from 'node:crypto';
import { hashOf } from './refresh-tokens.js';

/**
 * The token of an invitation's link. It follows from the invitation under the server's key, so that a repeated
 * request answers with the same link although the database keeps only a hash of it.
 */
export function invitationToken(key: Buffer, tenantId: string, invitationId: string): Buffer {
  return createHmac('sha256', key).update(`carveback invitation ${tenantId} ${invitationId}`).digest();
}

/** The address that the invited person opens. */
export function invitationLink(publicUrl: string, token: Buffer): string {
  return `${publicUrl.replace(/\/+$/, '')}/invitation/${token.toString('base64url')}`;
}

/** What the database finds the invitation by; null for a text that no link ever held. */
export function invitationHash(text: string): Buffer | null {
  return /^[\w-]{43}$/.test(text) ? hashOf(Buffer.from(text, 'base64url')) : null;
}
