import { inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';

const FORM = [
  'DECLARATIONS',
  'Forms at issue: ABC-100 (01 24); ABC-231 (01 24)',
  '',
  '"Professional Services" means help desk and data backup, as further described in Schedule A.',
].join('\n');

describe('documents that are not in hand', () => {
  const review = reviewPolicy(inputFor(FORM, [{ name: 'Help Desk' }, { name: 'Managed EDR' }]));

  it('are named: the paper that the grant leans on, and the listed form that nobody brought', () => {
    expect(review.missingDocuments).toEqual(['Schedule A', 'ABC-231 (01 24)']);
  });

  it('are asked for where they decide, and mentioned where they could change a verdict', () => {
    const [helpDesk, edr] = review.verdicts;
    expect(helpDesk).toMatchObject({ verdict: 'in_scope', question: null });
    expect(helpDesk?.explanation).toContain('"ABC-231 (01 24)"');
    expect(edr?.reasons).toEqual(['schedule_missing']);
    expect(edr?.question).toContain('"Schedule A"');
  });
});
