import { serviceDescription } from './service-description.js';

const OF_KIND = 'Watching endpoints for attacks and answering them.';

describe('serviceDescription', () => {
  it('keeps the client’s own words', () => {
    expect(serviceDescription('run by our own analysts', OF_KIND)).toBe('run by our own analysts');
  });

  it('describes the kind where there are none, or where they concede', () => {
    expect(serviceDescription('  ', OF_KIND)).toBe(OF_KIND);
    expect(serviceDescription('new, and not covered by our policy yet', OF_KIND)).toBe(OF_KIND);
  });
});
