import { summariseComparison } from './compare.js';
import { summarise } from './statistics.js';
import { judgeTarget, type Target } from './targets.js';

const target: Target = { measured: 'ours', against: 'floor', bound: 'at most', factor: 20 };

describe('targets', () => {
  it('are held against the median, on the bound too', () => {
    expect(judgeTarget(target, summarise([19, 20, 90])).holds).toBe(true);
    expect(judgeTarget(target, summarise([19, 20.1, 21])).holds).toBe(false);
    expect(judgeTarget({ ...target, bound: 'at least' }, summarise([19, 20.1, 21])).holds).toBe(true);
  });

  it('of a comparison take their ratios from the same rounds', () => {
    const samples = new Map([
      ['ours', [30, 300, 30]],
      ['floor', [2, 20, 2]],
    ]);
    const works = [{ name: 'ours' }, { name: 'floor' }];
    const comparison = { name: '', about: '', works, against: ['floor'], targets: [target] };
    const result = summariseComparison(comparison, samples, 'µs');
    expect(result.targets[0]).toMatchObject({ holds: true, ratio: { median: 15, lowerQuartile: 15 } });
    expect(result.rows[0]?.ratios['floor']?.median).toBe(15);
    expect(result.rows[0]?.measured.median).toBe(30);
  });

  it('name works that are measured', () => {
    const comparison = { name: '', about: '', works: [], against: [], targets: [target] };
    expect(() => summariseComparison(comparison, new Map(), 'µs')).toThrow('No work is named "ours".');
  });
});
