import type { Request, Response } from 'express';
import { RefreshCookie } from './refresh-cookie.js';

const settings = (publicUrl: string | null) => ({
  ...{ accessTokenKey: Buffer.alloc(32), introspection: false, trustProxy: 0, publicUrl },
});
const grant = {
  claims: { userId: '', tenantId: '', sessionId: '', mfa: true },
  refreshToken: 'a.b',
  refreshExpiresAt: new Date('2026-06-01T00:00:00Z'),
};

/** What the cookie asks Express to set. */
function setBy(cookie: RefreshCookie): [string, string, object] {
  const calls: [string, string, object][] = [];
  const response = { cookie: (...call: [string, string, object]) => calls.push(call) } as unknown as Response;
  cookie.set(response, grant);
  return calls[0]!;
}

describe('the refresh cookie', () => {
  it('is host-only, secure and for the whole host over https', () => {
    const cookie = new RefreshCookie(settings('https://carveback.test'));
    const options = {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      secure: true,
      expires: grant.refreshExpiresAt,
    };
    expect(setBy(cookie)).toEqual(['__Host-carveback_refresh', 'a.b', options]);
    const read = (text: string) => cookie.read({ headers: { cookie: text } } as Request);
    expect(read('x=1; __Host-carveback_refresh=a.b')).toBe('a.b');
    expect(read('carveback_refresh=a.b')).toBe('');
  });

  it('does without the prefix over plain http', () => {
    const [name, , options] = setBy(new RefreshCookie(settings(null)));
    expect(name).toBe('carveback_refresh');
    expect(options).toMatchObject({ secure: false, httpOnly: true });
    expect(options).not.toHaveProperty('domain');
  });
});
