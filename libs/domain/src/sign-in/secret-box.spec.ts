import { randomBytes } from 'node:crypto';
import { openSecret, sealSecret } from './secret-box.js';

describe('a secret box', () => {
  const key = randomBytes(32);
  const secret = Buffer.from('twenty bytes secret!');
  const box = sealSecret(key, 'here', secret);

  it('opens with its key in its place', () => {
    expect(openSecret(key, 'here', box)).toEqual(secret);
    expect(box.includes(secret)).toBe(false);
  });

  it('is another each time', () => expect(sealSecret(key, 'here', secret)).not.toEqual(box));

  it('stays shut for another key, in another place, and when it was changed', () => {
    expect(() => openSecret(randomBytes(32), 'here', box)).toThrow();
    expect(() => openSecret(key, 'there', box)).toThrow();
    for (let i = 0; i < box.length; i += 1) {
      const changed = Buffer.from(box);
      changed[i]! ^= 1;
      expect(() => openSecret(key, 'here', changed)).toThrow();
    }
  });
});
