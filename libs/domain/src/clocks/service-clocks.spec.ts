import { readClocks, type ClockFacts } from './service-clocks.js';

const TODAY = '2026-03-20';
const facts = (changes: Partial<ClockFacts> = {}): ClockFacts => ({
  serviceLineId: 's',
  told: { on: '2026-03-01', by: 'Gail', channel: 'portal', receiptId: null },
  confirmed: null,
  firstSoldOn: '2026-02-01',
  retiredOn: null,
  inScope: null,
  standing: 'gap',
  ...changes,
});
const confirmed = { on: '2026-03-05', by: 'Una', answerId: 'a', requestId: 'r' };
const inScope = { on: '2026-03-08', reviewId: 'v' };

describe('the clocks of a service line', () => {
  it.each([
    ['run until today', {}, [19, null], [47, null]],
    ['stop at the confirmation, then at the review', { confirmed, inScope, standing: 'in_scope' as const }, [4, 'carrier_confirmed'], [35, 'in_scope']],
    ['need no carrier for what is within the services', { inScope, standing: 'in_scope' as const }, [7, 'in_scope'], [35, 'in_scope']],
    ['go on for what has fallen out again without a confirmation', { inScope }, [19, null], [35, 'in_scope']],
    ['stop when it is sold no longer', { retiredOn: '2026-03-10' }, [9, 'retired'], [37, 'retired']],
    ['run on while it is still to be retired', { retiredOn: '2026-03-21' }, [19, null], [47, null]],
    ['know no days where nobody knows since when it is sold', { firstSoldOn: null }, [19, null], [null, null]],
    ['count none where it is sold only later', { firstSoldOn: '2026-06-01' }, [19, null], [0, null]],
  ] as const)('%s', (_, changes, told, sold) => {
    const { toldToConfirmed, soldToInScope } = readClocks(facts(changes), TODAY);
    expect([toldToConfirmed.days, toldToConfirmed.stoppedBy]).toEqual(told);
    expect([soldToInScope.days, soldToInScope.stoppedBy]).toEqual(sold);
  }); // prettier-ignore

  it('counts calendar days across a change of the clocks', () => {
    const over = facts({ told: { on: '2026-03-07', by: null, channel: 'broker', receiptId: null } });
    expect(readClocks(over, '2026-03-09').toldToConfirmed.days).toBe(2);
  });
});
