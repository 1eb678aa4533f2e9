import { quantile, ratioOf, summarise } from './statistics.js';

describe('statistics of samples', () => {
  it('takes the middle value, or the mean of the two in the middle', () => {
    expect(summarise([9, 1, 5]).median).toBe(5);
    expect(summarise([4, 1, 2, 9]).median).toBe(3);
  });

  it('gives the quartiles as spread', () => {
    expect(summarise([5, 1, 4, 2, 3])).toEqual({
      median: 3,
      lowerQuartile: 2,
      upperQuartile: 4,
      samples: 5,
    });
  });

  it('is not moved by one sample that the machine disturbed', () => {
    const quiet = summarise([10, 11, 12, 13, 14]);
    const disturbed = summarise([10, 11, 12, 13, 1_400]);
    expect(disturbed).toEqual(quiet);
  });

  it('reads quantiles between neighbours in proportion and leaves the samples in their order', () => {
    const values = [20, 10];
    expect(quantile(values, 0.25)).toBe(12.5);
    expect(values).toEqual([20, 10]);
  });

  it('knows a single sample, and refuses none', () => {
    expect(summarise([7])).toEqual({ median: 7, lowerQuartile: 7, upperQuartile: 7, samples: 1 });
    expect(() => summarise([])).toThrow(RangeError);
  });
});

describe('the ratio of two series', () => {
  it('pairs the samples of a round, so that a slow round cancels out', () => {
    const ours = [2, 20, 2.2];
    const theirs = [1, 10, 1];
    expect(ratioOf(ours, theirs).median).toBe(2);
    expect(ratioOf(ours, theirs).upperQuartile).toBeCloseTo(2.1);
  });

  it('is one against itself', () => {
    expect(ratioOf([3, 4, 5], [3, 4, 5])).toEqual({
      median: 1,
      lowerQuartile: 1,
      upperQuartile: 1,
      samples: 3,
    });
  });

  it('refuses series of different rounds', () => {
    expect(() => ratioOf([1, 2], [1])).toThrow('2 samples cannot be set against 1.');
  });
});
