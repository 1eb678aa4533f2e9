import { bearsOnSending, type ServicesTold } from './bearing.js';
import type { DriftFinding } from './drift-finding.entity.js';

const service = (changes: Partial<DriftFinding> = {}) =>
  ({
    ...{ topic: 'service', serviceLineId: 's', severity: 'high', reasons: ['started_after_signing'] },
    ...changes,
  }) as DriftFinding;
const told = (changes: Partial<ServicesTold> = {}): ServicesTold => ({
  ...{ asked: [], before: [], omitted: [] },
  ...changes,
});
const before = service({ severity: 'critical', reasons: ['sold_before_signing'] });

describe('a drift bears on sending', () => {
  it.each<[string, DriftFinding, ServicesTold, boolean]>([
    ['when the carrier hears nothing of the service', service(), told(), true],
    ['not when the request tells of it', service(), told({ asked: ['s'] }), false],
    ['not when another request has told of it', service(), told({ before: ['s'] }), false],
    ['when it was sold before the application that omits it', before, told({ asked: ['s'] }), true],
    ['not twice where it is held for that', before, told({ asked: ['s'], omitted: ['s'] }), false],
    ['not when the carrier was told the worse', service({ severity: 'low' }), told(), false],
    [
      'when a control is not as it was said, whatever the request asks',
      service({ topic: 'mfa', serviceLineId: null }),
      told({ asked: ['s'] }),
      true,
    ],
    [
      'when a share of revenue moved, whatever the request asks',
      service({ topic: 'revenue_share', reasons: ['share_moved'], severity: 'medium' }),
      told({ asked: ['s'] }),
      true,
    ],
  ])('%s', (_, finding, services, expected) => {
    expect(bearsOnSending(finding, services)).toBe(expected);
  });
});
