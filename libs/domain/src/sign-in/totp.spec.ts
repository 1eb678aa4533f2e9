import { codeOf } from '../../test/codes.js';
import { newTotpSecret, printTotpSecret, totpAddress, totpStep } from './totp.js';

/** RFC 6238, appendix B: the SHA-1 secret, and the last six digits of its eight. */
const secret = Buffer.from('12345678901234567890');

describe('codes of the second factor', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [2000000000, '279037'],
  ])('accept the example of RFC 6238 at %i s', (seconds, code) => {
    expect(totpStep(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('accept one step to either side and name the step', () => {
    const now = new Date('2026-03-01T03:00:10Z');
    const step = Math.floor(now.getTime() / 30_000);
    for (const off of [-1, 0, 1]) expect(totpStep(secret, codeOf(secret, now, off), now)).toBe(step + off);
    for (const off of [-2, 2]) expect(totpStep(secret, codeOf(secret, now, off), now)).toBeNull();
  });

  it('are six digits, with or without a space', () => {
    const now = new Date(59_000);
    expect(totpStep(secret, ' 287 082', now)).toBe(1);
    for (const wrong of ['', '28708', '2870822', '28708x', '٢٨٧٠٨٢'])
      expect(totpStep(secret, wrong, now)).toBeNull();
  });

  it('come from a secret of 160 bits that an app can read', () => {
    const fresh = newTotpSecret();
    expect(fresh).toHaveLength(20);
    const address = new URL(totpAddress(fresh, 'Carveback Alder: Row & Co', 'pat@alder.test'));
    expect(address.protocol).toBe('otpauth:');
    expect(address.searchParams.get('secret')).toBe(printTotpSecret(fresh));
    expect(address.searchParams.get('issuer')).toBe('Carveback Alder: Row & Co');
  });
});
