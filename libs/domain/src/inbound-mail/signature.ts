import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the gateway's clock and ours may lie apart. */
const WINDOW_MS = 5 * 60_000;

/** What a gateway says about a message beside its bytes. */
export interface Stamp {
  /** seconds since 1970, in digits */
  readonly timestamp: string;
  /** the gateway's own id of this delivery, the same when it tries again */
  readonly deliveryId: string;
  /** HMAC-SHA256 of `timestamp.deliveryId.` and the bytes, in hex */
  readonly signature: string;
}

/** Whether a stamp could be genuine at all: of its form, and of now. */
export function isTimely({ timestamp, deliveryId, signature }: Stamp, now: Date): boolean {
  return (
    /^\d{10}$/.test(timestamp) &&
    Math.abs(now.getTime() - Number(timestamp) * 1000) <= WINDOW_MS &&
    /^[\w.:@+=-]{1,200}$/.test(deliveryId) &&
    /^[0-9a-f]{64}$/i.test(signature)
  );
}

/** Whether one of the keys signed it. Every key is tried, whichever fits. */
export function isSignedBy(
  secrets: readonly string[],
  { timestamp, deliveryId, signature }: Stamp,
  content: Uint8Array,
): boolean {
  const given = Buffer.from(signature, 'hex');
  return secrets
    .map((secret) => {
      const expected = createHmac('sha256', secret)
        .update(`${timestamp}.${deliveryId}.`)
        .update(content)
        .digest();
      return given.length === expected.length && timingSafeEqual(given, expected);
    })
    .includes(true);
}
