import { rolePassword, roleUrl } from './database-role.js';
import { deriveKey } from './derive-key.js';

const secret = Buffer.alloc(32, 7).toString('base64url');

describe('deriveKey', () => {
  it('gives the same key for the same secret and label', () => {
    expect(deriveKey(secret, 'access-token')).toEqual(deriveKey(secret, 'access-token'));
    expect(deriveKey(secret, 'access-token')).toHaveLength(32);
    expect(deriveKey(secret, 'access-token', 64)).toHaveLength(64);
  });

  it('gives another key for another label or secret', () => {
    const keys = [
      deriveKey(secret, 'access-token'),
      deriveKey(secret, 'tenant-context'),
      deriveKey(secret, 'totp-at-rest'),
      deriveKey(secret, 'signed-links'),
      deriveKey(Buffer.alloc(32, 8).toString('base64url'), 'access-token'),
    ];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length);
  });

  it('is HKDF-SHA256, so that a key made today can be made again by any other tool', () => {
    expect(deriveKey(secret, 'tenant-context').toString('hex')).toBe(
      '48fa9c16b4ac8f031c296f794b3e199f38a700ac9417ab273e7c83f51583fe82',
    );
  });
});

describe('roleUrl', () => {
  it('keeps server, database and options, and signs in as the role', () => {
    const url = new URL(
      roleUrl('postgres://postgres:pw@h:5433/carveback?sslmode=require', 'carveback_worker', secret),
    );
    expect(url.username).toBe('carveback_worker');
    expect(url.password).toBe(rolePassword(secret, 'carveback_worker'));
    expect([url.host, url.pathname, url.search]).toEqual(['h:5433', '/carveback', '?sslmode=require']);
  });
});
