import type { ServiceLineFacts } from '../types.js';
import { servicesOmitted } from './omitted-services.js';

const service = (name: string, changes: Partial<ServiceLineFacts> = {}): ServiceLineFacts => ({
  id: name,
  name,
  description: '',
  firstSoldOn: '2025-06-01',
  retiredOn: null,
  deliveredBy: 'self',
  forFee: true,
  code: null,
  ...changes,
});
const EDR = service('Managed EDR', { code: 'managed_detection_response' });
const application = (text: string | null) => ({ signedOn: '2025-12-01', text });
const omitted = (text: string | null, ...services: ServiceLineFacts[]) =>
  servicesOmitted(application(text), services).map(({ name }) => name);

describe('services that an application omits', () => {
  it('are those sold before it was signed that it does not describe', () => {
    const text = 'We offer help desk, firewall management and managed detection and response.';
    const backup = service('Cloud backup', { code: 'backup_management' });
    const desk = service('Help desk', { code: 'help_desk' });
    expect(omitted(text, EDR, desk)).toEqual([]);
    expect(omitted('We offer help desk and firewall management.', EDR, desk)).toEqual(['Managed EDR']);
    expect(omitted(text, { ...backup, code: 'penetration_testing' })).toEqual(['Cloud backup']);
  });

  it('are not those begun on that day or later, ended by then, or of a first day that nobody knows', () => {
    const text = 'We offer help desk.';
    for (const changes of [
      { firstSoldOn: '2025-12-01' },
      { firstSoldOn: '2026-01-15' },
      { firstSoldOn: null },
      { retiredOn: '2025-11-30' },
    ]) {
      expect([changes, omitted(text, { ...EDR, ...changes })]).toEqual([changes, []]);
    }
  });

  it('are those that it denies, or only announces', () => {
    expect(omitted('Do you provide managed detection and response? No. We offer help desk.', EDR)).toEqual([
      'Managed EDR',
    ]);
    expect(omitted('We offer help desk. We plan to add managed detection and response.', EDR)).toEqual([
      'Managed EDR',
    ]);
  });

  it('include a bundle of which one part is missing', () => {
    const bundle = service('Total Care', {
      code: 'bundle',
      components: ['help_desk', 'managed_detection_response'],
    });
    expect(omitted('We offer help desk.', bundle)).toEqual(['Total Care']);
    expect(omitted('We offer help desk and managed detection and response.', bundle)).toEqual([]);
  });

  it('are none where the application is not in hand, or nobody knows what the service is', () => {
    expect(omitted(null, EDR)).toEqual([]);
    expect(omitted('We offer help desk.', service('Zorbing Platinum'))).toEqual([]);
  });
});
