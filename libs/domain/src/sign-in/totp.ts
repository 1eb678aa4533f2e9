import { Secret, TOTP } from 'otpauth';
import { openSecret, sealSecret } from './secret-box.js';

/** RFC 6238 as every authenticator app speaks it. */
const FORMAT = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** Steps of 30 s that a phone's clock may be off, either way. */
const WINDOW = 1;

/** Whose secret it is: part of what the encryption is bound to. */
export interface SecretOwner {
  readonly tenantId: string;
  readonly userId: string;
}

export function newTotpSecret(): Buffer {
  return Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);
}

/** The secret in base 32, as it is typed into an app. */
export function printTotpSecret(secret: Buffer): string {
  return asSecret(secret).base32;
}

/** The address that an app reads from a QR code. */
export function totpAddress(secret: Buffer, issuer: string, account: string): string {
  return new TOTP({ ...FORMAT, issuer, label: account, secret: asSecret(secret) }).toString();
}

/** The 30-second step whose code this is, within one step of now; null when it is none. A step is accepted once. */
export function totpStep(secret: Buffer, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const totp = new TOTP({ ...FORMAT, secret: asSecret(secret) });
  const delta = totp.validate({ token, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / FORMAT.period) + delta;
}

export function sealTotp(key: Buffer, owner: SecretOwner, secret: Buffer): Buffer {
  return sealSecret(key, place(owner), secret);
}

export function openTotp(key: Buffer, owner: SecretOwner, box: Buffer): Buffer {
  return openSecret(key, place(owner), box);
}

const place = ({ tenantId, userId }: SecretOwner) => `${tenantId}/credentials/totp_secret/${userId}`;
const asSecret = (bytes: Buffer) => new Secret({ buffer: Uint8Array.from(bytes).buffer });
