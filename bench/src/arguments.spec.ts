import { readArguments } from './arguments.js';

const KNOWN = ['P5', 'P6'];

describe('the command line of the benchmarks', () => {
  it('runs all of them in full when nothing is asked', () => {
    expect(readArguments([], KNOWN)).toEqual({ only: KNOWN, quick: false });
  });

  it('takes some, in their own order, in any case', () => {
    expect(readArguments(['--only', 'p6,P5', '--quick'], KNOWN)).toEqual({ only: KNOWN, quick: true });
    expect(readArguments(['--only=P6'], KNOWN).only).toEqual(['P6']);
  });

  it('names what it does not know and what it does', () => {
    expect(() => readArguments(['--only', 'P12'], KNOWN)).toThrow(
      'bench/unknown_benchmark: --only names "P12"; there is P5, P6.',
    );
    expect(() => readArguments(['--fast'], KNOWN)).toThrow(/bench\/unknown_argument: .*--fast/);
    expect(() => readArguments(['--only'], KNOWN)).toThrow(/bench\/unknown_argument/);
  });
});
