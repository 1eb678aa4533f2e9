import { cleanText, originalRange } from './clean.js';

const TABLE = `3 WORDS AND MEANINGS

WORD               MEANING
Claim              a demand for money made in writing, or a
                   notice of arbitration.
Technical          services for computers, provided for a charge
Work               to clients by or on behalf of the Insured.
Loss               damages and interest.

4 EXCLUSIONS`;

describe('columns', () => {
  it('sets a term that wraps before its meaning', () => {
    const { text } = cleanText(TABLE);
    expect(text).toContain(
      'Technical Work: services for computers, provided for a charge to clients by or on behalf of the Insured.',
    );
    expect(text).toContain('Claim: a demand for money made in writing, or a notice of arbitration.');
  });

  it('still quotes the original', () => {
    const clean = cleanText(TABLE);
    const at = clean.text.indexOf('services for computers');
    const [start, end] = originalRange(clean, at, at + 60);
    expect(TABLE.slice(start, end)).toMatch(/^services for computers/);
  });

  it('leaves prose with stray blanks alone', () => {
    const prose = 'The Insurer  shall pay\nthe  Loss which the Insured\nmust  pay to others.';
    expect(cleanText(prose).text.replace(/\s+/g, ' ')).toBe(
      'The Insurer shall pay the Loss which the Insured must pay to others.',
    );
  });
});
