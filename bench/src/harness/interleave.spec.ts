import { interleave } from './interleave.js';

describe('interleaved sampling', () => {
  it('goes A B A B, and gives each subject its own samples', async () => {
    const order: string[] = [];
    const samples = await interleave(['A', 'B'], 3, async (subject, round) => {
      order.push(subject);
      return subject === 'A' ? round : 10 + round;
    });
    expect(order.join(' ')).toBe('A B A B A B');
    expect(samples).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
  });
});
