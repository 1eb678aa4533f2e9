import { composeShortForm } from './short-form.js';
import { withFreshNames } from './names.js';
import { expand, randomFrom } from './random.js';

describe('the short form', () => {
  it('is about 1.5 kB, the same for a seed, another for another', () => {
    for (let seed = 0; seed < 32; seed++) {
      const length = composeShortForm(seed).length;
      expect(length).toBeGreaterThan(1_350);
      expect(length).toBeLessThan(1_650);
      expect(composeShortForm(seed)).toBe(composeShortForm(seed));
    }
    expect(new Set(Array.from({ length: 32 }, (_, seed) => composeShortForm(seed))).size).toBe(32);
  });

  it('bears other names each time, of the same length', () => {
    const text = composeShortForm(1);
    const [one, other] = [withFreshNames(text), withFreshNames(text)];
    expect(one).not.toBe(other);
    expect([one.length, other.length]).toEqual([text.length, text.length]);
    expect(one).not.toContain('@');
  });
});

describe('templates', () => {
  it('take one of each choice, inner choices first', () => {
    const texts = new Set(
      Array.from({ length: 40 }, (_, seed) => expand('{a|{b|c}}-{d|e}', randomFrom(seed))),
    );
    expect([...texts].sort()).toEqual(['a-d', 'a-e', 'b-d', 'b-e', 'c-d', 'c-e']);
  });
});
