import { restartDelay } from './restart-policy.js';

describe('restartDelay', () => {
  it('doubles with each crash of the last minute, and gives up at the fifth', () => {
    const crashes = [0, 1_000, 2_000, 3_000, 4_000];
    expect(crashes.map((_, n) => restartDelay(crashes.slice(0, n + 1)))).toEqual([
      250,
      500,
      1_000,
      2_000,
      undefined,
    ]);
  });

  it('forgets what happened longer ago', () => {
    expect(restartDelay([0, 1_000, 2_000, 3_000, 90_000])).toBe(250);
  });
});
