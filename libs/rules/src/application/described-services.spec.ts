import type { ServiceLineFacts } from '../types.js';
import { servicesInApplication } from './described-services.js';

const service = (name: string, code: string | null, components: string[] = []): ServiceLineFacts => ({
  ...{ id: name, name, description: '', firstSoldOn: '2026-06-01', retiredOn: null },
  ...{ deliveredBy: 'self', forFee: true, code, components },
});
const EDR = service('Managed EDR', 'managed_detection_response');
const TEXT = 'We offer help desk and managed detection and response to small firms.';
const read = (text: string | null, ...services: ServiceLineFacts[]) =>
  servicesInApplication({ signedOn: '2025-12-01', text }, services).map(({ says, words }) => [
    says,
    words?.text ?? null,
  ]);

describe('what an application says of services', () => {
  it('is that it describes them, in its own words, whenever they began', () => {
    expect(read(TEXT, EDR)).toEqual([['described', 'managed detection and response']]);
    const [found] = servicesInApplication({ signedOn: '2025-12-01', text: TEXT }, [EDR]);
    expect(TEXT.slice(found?.words?.start, found?.words?.end)).toBe('managed detection and response');
  });

  it('is nothing of what it leaves out, denies or only announces', () => {
    for (const text of [
      'We offer help desk.',
      'Do you provide managed detection and response? No. We offer help desk.',
      'We offer help desk. We plan to add managed detection and response.',
    ]) {
      expect([text, read(text, EDR)]).toEqual([text, [['omitted', null]]]);
    }
  });

  it('is that it omits a bundle of which it describes a part, and quotes the part', () => {
    const bundle = service('Total Care', 'bundle', ['help_desk', 'managed_detection_response']);
    expect(read('We offer help desk.', bundle)).toEqual([['omitted', 'help desk']]);
  });

  it('is unknown where it is not in hand, or nobody knows what the service is', () => {
    expect(read(null, EDR)).toEqual([['unknown', null]]);
    expect(read(TEXT, service('Zorbing Platinum', null))).toEqual([['unknown', null]]);
  });
});
