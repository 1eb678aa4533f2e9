import { Secret, TOTP } from 'otpauth';

/** What an authenticator app shows. */
export function codeOf(secret: Buffer, at: Date, steps = 0): string {
  const totp = new TOTP({ secret: new Secret({ buffer: Uint8Array.from(secret).buffer }) });
  return totp.generate({ timestamp: at.getTime() + steps * 30_000 });
}
