import { promises } from './promises.js';

describe('words to a client', () => {
  it.each([
    'You are covered for this.',
    'It is uncovered today.',
    'With the endorsement the policy covers managed detection.',
    'The carrier will pay such claims.',
    'A claim would be paid.',
    'Claims will be paid.',
    'Your business is fully insured.',
    'We guarantee an answer.',
    'This gives you full protection.',
  ])('that promise insurance are found: %s', (text) => {
    expect(promises(text)).not.toEqual([]);
  });

  it.each([
    'A claim that arises from it may be denied, in whole or in part.',
    'You would pay your own defense costs.',
    'We ask the carrier for an endorsement, and tell you what it answers.',
    'The policy names “Covered Services”, and your “Fully covered backup” is not among them.',
    'We recommend that The Guarantee Company of North America be asked to change it.',
    'Have subcontractors carry their own insurance.',
  ])('that promise nothing pass: %s', (text) => {
    expect(promises(text)).toEqual([]);
  });
});
