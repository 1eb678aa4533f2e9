import { timeRuns, warmUp, type Work } from './timing.js';

describe('timing', () => {
  it('prepares once, then does so many runs', async () => {
    const calls: string[] = [];
    const work: Work = {
      prepare: (runs) => void calls.push(`prepare ${runs}`),
      run: (index) => calls.push(`run ${index}`),
    };
    expect(await timeRuns(work, 3)).toBeGreaterThan(0);
    expect(calls).toEqual(['prepare 3', 'run 0', 'run 1', 'run 2']);
  });

  it('waits for work that ends later', async () => {
    let done = 0;
    const run = async (): Promise<number> => {
      await Promise.resolve();
      return ++done;
    };
    await timeRuns({ run }, 5);
    expect(done).toBe(5);
  });

  it('refuses work that finds nothing', async () => {
    await expect(timeRuns({ run: () => 0 }, 2)).rejects.toThrow('It found nothing');
  });

  it('does slow work once per sample, and quick work often', async () => {
    const effort = { rounds: 1, sampleMs: 2, mostWarmUpMs: 50 };
    // Busy for 6 ms of processor time, however busy others are.
    const slow = (): number => {
      const begun = process.cpuUsage();
      let spins = 1;
      while (process.cpuUsage(begun).user + process.cpuUsage(begun).system < 6_000) spins++;
      return spins;
    };
    expect(await warmUp({ run: slow }, effort)).toBe(1);
    expect(await warmUp({ run: () => 1 }, effort)).toBeGreaterThan(10);
  });
});
