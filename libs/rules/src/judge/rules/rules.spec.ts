import { reviewPolicy } from '../../review.js';
import type { ReviewInput } from '../../types.js';
import type { Example } from '../rule.js';
import { RULES } from './index.js';

describe('every rule does what its examples say', () => {
  for (const rule of RULES) {
    for (const example of rule.examples) {
      it(`${rule.id}: ${example.service} is ${example.verdict}, ${example.reason}`, () => {
        const verdict = reviewPolicy(inputOf(example)).verdicts[0];
        expect(verdict).toMatchObject({ verdict: example.verdict });
        expect(verdict?.reasons).toContain(example.reason);
        expect(verdict?.rules).toContain(rule.id);
      });
    }
  }

  it('has an example and a name of its own for each', () => {
    expect(RULES.every((r) => r.examples.length > 0)).toBe(true);
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  });
});

function inputOf(example: Example): ReviewInput {
  return {
    asOf: example.asOf ?? '2026-06-01',
    policy: {
      id: 'p',
      line: 'tech_eo',
      effectiveOn: '2026-01-01',
      expiresOn: '2027-01-01',
      cancelledOn: null,
      retroactiveOn: example.retroactiveOn ?? null,
    },
    wordings: [
      {
        id: 'w',
        kind: 'base_form',
        title: '',
        formNumber: null,
        edition: null,
        effectiveOn: null,
        text: example.wording,
        pageStarts: [0],
      },
    ],
    application: example.application ? { signedOn: '2025-12-01', text: example.application } : null,
    otherPolicies: [],
    services: [
      {
        id: 's',
        name: example.service,
        description: example.facts?.description ?? '',
        firstSoldOn: example.facts?.firstSoldOn ?? null,
        retiredOn: example.retiredOn ?? null,
        deliveredBy: example.facts?.deliveredBy ?? 'self',
        forFee: example.facts?.forFee ?? true,
        code: example.code,
      },
    ],
  };
}
