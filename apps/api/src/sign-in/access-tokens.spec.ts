import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto';
import jsonwebtoken from 'jsonwebtoken';
import { AccessTokens } from './access-tokens.js';
import { askPassport } from './ask-passport.js';
import { bearerStrategy } from './bearer-authenticator.js';

const key = Buffer.alloc(32, 7);
const settings = { accessTokenKey: key, publicUrl: null, introspection: false, trustProxy: 0 };
const tokens = new AccessTokens(settings);
const strategy = bearerStrategy(tokens);
const claims = { userId: randomUUID(), tenantId: randomUUID(), sessionId: randomUUID(), mfa: true };

const ask = (token: string) =>
  askPassport(strategy, { headers: { authorization: `Bearer ${token}` }, body: undefined });
/** The claims, null when Passport refuses, or the code that was thrown. */
const outcome = (token: string) => ask(token).catch((error: { code?: string }) => error.code ?? 'surprise');
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const parsed = (token: string) => jsonwebtoken.decode(token, { complete: true }) as jsonwebtoken.Jwt;

/** A token like ours but for the changes, signed with our key. */
async function forged(header: object, payload: object): Promise<string> {
  const good = parsed(await tokens.sign(claims));
  const body = `${part({ ...good.header, ...header })}.${part({ ...(good.payload as object), ...payload })}`;
  return `${body}.${createHmac('sha256', key).update(body).digest('base64url')}`;
}

describe('an access token', () => {
  it('tells who was signed in, for ten minutes', async () => {
    const token = await tokens.sign(claims);
    expect(await ask(token)).toEqual(claims);
    const { header, payload } = parsed(token);
    expect(header).toMatchObject({
      alg: 'HS256',
      typ: 'at+jwt',
      kid: expect.stringMatching(/^[\da-f]{12}$/),
    });
    const { exp, iat } = payload as jsonwebtoken.JwtPayload;
    expect(exp! - iat!).toBe(600);
    expect(await outcome(await forged({}, {}))).toEqual(claims);
  });

  const now = Math.floor(Date.now() / 1000);
  it.each<[string, object, object]>([
    ['another algorithm', { alg: 'HS512' }, {}],
    ['no algorithm', { alg: 'none' }, {}],
    ['another type', { typ: 'JWT' }, {}],
    ['no type', { typ: undefined }, {}],
    ['another key id', { kid: '000000000000' }, {}],
    ['another issuer', {}, { iss: 'evil' }],
    ['another audience', {}, { aud: 'evil' }],
    ['an end 61 s ago', {}, { exp: now - 61 }],
    ['a beginning in the future', {}, { nbf: now + 3600 }],
    ['no user', {}, { sub: undefined }],
    ['a user that is no id', {}, { sub: "' or 1=1" }],
    ['no session', {}, { sid: null }],
    ['a tenant that is no id', {}, { tid: '*' }],
    ['no word on the second factor', {}, { mfa: 'true' }],
  ])('is refused with %s', async (_, header, payload) => {
    expect([null, 'session/token_invalid']).toContain(await outcome(await forged(header, payload)));
  });

  it('is refused unsigned, signed with another key, or signed with a public key as the secret', async () => {
    const [header, payload] = (await tokens.sign(claims)).split('.');
    const { publicKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const signed = (secret: string | Buffer) =>
      createHmac('sha256', secret).update(`${header}.${payload}`).digest('base64url');
    for (const signature of ['', signed('another key'), signed(publicKey), 'A'.repeat(43)]) {
      expect([null, 'session/token_invalid']).toContain(await outcome(`${header}.${payload}.${signature}`));
    }
    const other = new AccessTokens({ ...settings, accessTokenKey: Buffer.alloc(32, 8) });
    expect([null, 'session/token_invalid']).toContain(await outcome(await other.sign(claims)));
    for (const nonsense of ['x', 'a.b.c', '..', `${part({})}.${part({})}.`, 'bnVsbA.bnVsbA.x']) {
      expect([null, 'session/token_invalid']).toContain(await outcome(nonsense));
    }
  });
});
