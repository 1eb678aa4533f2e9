import type { Logger } from '@carveback/platform';
import { Outage } from './outage.js';

describe('Outage', () => {
  it('is told once, again every half minute, and when it is over', () => {
    const told: string[] = [];
    const logger = { warn: (message: string) => told.push(message) } as unknown as Logger;
    const outage = new Outage('Redis is away', logger);
    const begun = 1_000_000;
    outage.isOver(begun);
    for (let second = 0; second <= 30; second += 1)
      outage.goesOn(new Error('refused'), begun + second * 1_000);
    expect(told).toEqual(['Redis is away', 'Redis is away']);
    outage.isOver(begun + 31_000);
    outage.isOver(begun + 32_000);
    expect(told).toEqual(['Redis is away', 'Redis is away', 'no longer: Redis is away']);
    outage.goesOn(new Error('refused'), begun + 33_000);
    expect(told).toHaveLength(4);
  });
});
