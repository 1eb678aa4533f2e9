import { requireGoodPassword, requirePasswordText } from './password-policy.js';
import { hashPassword, passwordFits } from './passwords.js';

const demands = {
  secondFactor: true,
  about: ['pat.jones@alder-risk.test', 'Pat Jones', 'Alder Risk Partners'],
};
const codeOf = async (password: string, changes: Partial<typeof demands> = {}) => {
  try {
    await requireGoodPassword('password', password, { ...demands, ...changes });
    return 'good';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a new password', () => {
  it('has at least 12 characters, 15 without a second factor', async () => {
    expect(await codeOf('vK4#tuRba9z')).toBe('password/too_short');
    expect(await codeOf('vK4#tuRba9zw')).toBe('good');
    expect(await codeOf('vK4#tuRba9zwpq', { secondFactor: false })).toBe('password/too_short');
    expect(await codeOf('vK4#tuRba9zwpqy', { secondFactor: false })).toBe('good');
    expect(await codeOf('🐙'.repeat(11))).toBe('password/too_short');
  });

  it.each([
    'password1234',
    'Password123!',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaaa',
    '123456789012',
    'iloveyou1234',
    'abcdefghijklmnop',
  ])('is none that everybody tries: %s', async (common) =>
    expect(await codeOf(common)).toBe('password/too_common'),
  );

  it.each(['pat.jones@alder-risk.test', 'Pat Jones Pat Jones', 'alder risk alder risk'])(
    'is not made of the names around it: %s',
    async (named) => expect(await codeOf(named)).toBe('password/too_common'),
  );

  it.each(['correct horse battery staple', 'пароль не должен быть простым', 'umbrella tractor 19 violet'])(
    'may be a few words: %s',
    async (words) => expect(await codeOf(words)).toBe('good'),
  );

  it('of a megabyte or of broken Unicode is refused before anything is done with it', async () => {
    expect(await codeOf('x'.repeat(1_000_000))).toBe('password/too_long');
    expect(() => requirePasswordText('password', 'abc\ud800')).toThrow('broken Unicode');
  });
});

describe('password hashes', () => {
  it('tell long passwords with a common beginning apart', async () => {
    const long = 'x'.repeat(100);
    const kept = await hashPassword(`${long}a`);
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits(kept, `${long}a`)).toBe(true);
    expect(await passwordFits(kept, `${long}b`)).toBe(false);
  });

  it('do not depend on how a keyboard composes an accent', async () => {
    expect(await passwordFits(await hashPassword('café au lait 2026'), 'cafe\u0301 au lait 2026')).toBe(true);
  });

  it('fit nobody when there is none', async () => expect(await passwordFits(null, 'warm up')).toBe(false));
});
