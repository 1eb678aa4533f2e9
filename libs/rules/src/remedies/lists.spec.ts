import { listMarks, listOf } from './lists.js';

describe('a list of services', () => {
  it('reads as a sentence while it is short', () => {
    expect(listOf(['website hosting'], 'none')).toBe('website hosting');
    expect(listOf(['website hosting', 'penetration testing'], 'none')).toBe(
      'website hosting and penetration testing',
    );
    expect(listOf(['a', 'b', 'c'], 'none', 'or')).toBe('a, b or c');
  });

  it('takes semicolons where an item holds a conjunction of its own', () => {
    expect(listOf(['help desk and support', 'web hosting'], 'none')).toBe(
      'help desk and support; and web hosting',
    );
    expect(listOf(['testing (a and b)', 'web hosting'], 'none')).toBe('testing (a and b) and web hosting');
  });

  it('is marked item by item where it is long, as the policy marks its own', () => {
    const four = ['a', 'b', 'c', 'd'];
    expect(listOf(four, 'none')).toBe('(a) a; (b) b; (c) c; and (d) d');
    expect(listOf(four, 'numerals')).toBe('(i) a; (ii) b; (iii) c; and (iv) d');
    expect(listOf(['a', 'b', 'c'], 'numbers')).toBe('(1) a; (2) b; and (3) c');
  });

  it('sees how the policy marks its lists', () => {
    expect(listMarks('means: (a) help desk; (b) backup')).toBe('letters');
    expect(listMarks('means: (i) help desk; (ii) backup')).toBe('numerals');
    expect(listMarks('means:\n1. help desk\n2. backup')).toBe('numbers');
    expect(listMarks('means help desk and backup')).toBe('none');
  });
});
