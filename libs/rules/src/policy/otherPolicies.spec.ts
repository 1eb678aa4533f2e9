import { documentOf, inputFor } from '../../test/policy.js';
import { reviewPolicy } from '../review.js';
import type { PolicyFacts } from '../types.js';

const TECH =
  '"Professional Services" means help desk services performed for others by or on behalf of the Insured.';
const STAFFING =
  '"Professional Services" means staffing services and the placement of personnel performed for clients by the Insured.';

function reasonsWith(policy: Partial<PolicyFacts>): readonly string[] {
  const base = inputFor(TECH, [{ name: 'Contract staff placement', code: 'it_staffing' }]);
  const other = {
    policy: { ...base.policy, id: 'other', line: 'other' as const, ...policy },
    wordings: [documentOf('other', 'base_form', STAFFING)],
  };
  const verdict = reviewPolicy({ ...base, otherPolicies: [other] }).verdicts[0];
  return [verdict?.verdict ?? '', ...(verdict?.reasons ?? [])];
}

describe('a policy of another line', () => {
  it('answers instead while it is in force', () => {
    expect(reasonsWith({})).toEqual(['in_scope', 'other_part', 'named']);
  });

  it('explains the gap when it is not', () => {
    expect(reasonsWith({ effectiveOn: '2020-01-01', expiresOn: '2021-01-01' })).toEqual([
      'gap',
      'other_part',
      'silent',
    ]);
  });
});
