import { createHmac } from 'node:crypto';

/**
 * The token of an answer link. It follows from the link's id under the server's key, so that a repeated request answers
 * with the same link although the database keeps only a hash of it. The label keeps it from opening anything else.
 */
export function answerLinkToken(key: Buffer, tenantId: string, linkId: string): Buffer {
  return createHmac('sha256', key).update(`carveback answer link ${tenantId} ${linkId}`).digest();
}

/** The address that the underwriter opens. */
export function answerLinkUrl(publicUrl: string, token: Buffer): string {
  return `${publicUrl.replace(/\/+$/, '')}/answer/${token.toString('base64url')}`;
}
