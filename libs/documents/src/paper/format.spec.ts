import { cleanText, paragraphsOf } from './clean.js';
import { formatDay, formatMoney, formatPercent } from './format.js';

describe('days and amounts', () => {
  it('read as a letter writes them', () => {
    expect(formatDay('2026-03-01')).toBe('March 1, 2026');
    expect(formatMoney({ minor: 100_000_000, currency: 'USD' })).toBe('$1,000,000');
    expect(formatMoney({ minor: 1_050, currency: 'USD' })).toBe('$10.50');
    expect(formatMoney({ minor: 500, currency: 'JPY' })).toBe('¥500');
    expect(formatPercent(12.5)).toBe('12.5%');
  });

  it('are refused when they are none', () => {
    expect(() => formatDay('2026-02-30')).toThrow(expect.objectContaining({ code: 'letter/date' }));
    expect(() => formatDay('03/01/2026')).toThrow(expect.objectContaining({ code: 'letter/date' }));
    expect(() => formatMoney({ minor: 1.5, currency: 'USD' })).toThrow(
      expect.objectContaining({ code: 'letter/money' }),
    );
    expect(() => formatMoney({ minor: 1, currency: 'dollars' })).toThrow(
      expect.objectContaining({ code: 'letter/money' }),
    );
  });
});

describe('cleaning a text', () => {
  it('takes out what cannot be printed or turns a line round, and nothing else', () => {
    expect(cleanText('A\u0000B\u202eC\ud800D\r\nE')).toBe('ABC\ufffdD\nE');
    expect(cleanText('שלום 🛡️ <b>{{x}}</b>')).toBe('שלום 🛡️ <b>{{x}}</b>');
  });

  it('joins lines that a page broke, and keeps list items apart', () => {
    expect(paragraphsOf('Services means:\n(a) consulting and\nsupport;\n(b) repair.\n\nNext')).toEqual([
      'Services means:',
      '(a) consulting and support;',
      '(b) repair.',
      'Next',
    ]);
  });
});
