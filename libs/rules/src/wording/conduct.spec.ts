import { readConduct } from './conduct.js';

describe('the conduct that an exclusion speaks of', () => {
  it.each([
    ['any act which the insured intended should cause loss or injury to another', 'harm'],
    ['acts meant to inflict damage on the client', 'harm'],
    ['any intentional or wilful act of the insured', 'intent'],
    ['gaining access to a computer without authority', 'intent'],
    ['any dishonest, fraudulent or criminal act', 'dishonest'],
    ['the failure to prevent unauthorised access', null],
    ['bodily injury or property damage', null],
  ])('%s: %s', (core, conduct) => {
    expect(readConduct(core, core).conduct).toBe(conduct);
  });
});
