import { proposeRemedies } from '../remedies/propose.js';
import { reviewPolicy } from '../review.js';
import type { Verdict } from '../types.js';
import { documentOf, inputFor } from '../../test/policy.js';

/** The three claims of the broker's article, on wordings of our own. */
function policy(definition: string, exclusions: readonly string[] = []): string {
  return [
    'HARROWGATE SPECIALTY\nTECHNOLOGY ERRORS AND OMISSIONS POLICY\n',
    'DECLARATIONS\n\nItem 1. Named Insured: Test Lane Systems LLC\nItem 2. Policy Period: January 1, 2026 to January 1, 2027\n',
    'I. INSURING AGREEMENT\n\nThe Insurer will pay on behalf of the Insured all Damages because of a Claim arising from a negligent act, error or omission in Professional Services.\n',
    `II. DEFINITIONS\n\nA. "Claim" means a written demand for money.\n\nB. "Professional Services" means ${definition}\n`,
    `III. EXCLUSIONS\n\nThis Policy does not apply to any Claim:\n\n1. for bodily injury;\n\n${exclusions.map((x, i) => `${i + 2}. ${x}`).join('\n\n')}\n`,
  ].join('\n');
}

function only(verdicts: readonly Verdict[]): Verdict {
  expect(verdicts).toHaveLength(1);
  return verdicts[0] as Verdict;
}

const INTENTIONAL =
  'arising out of any intentional, wilful, dishonest or criminal act, or any unauthorized access to a computer system, by the Insured';
const TESTING =
  'IT consulting, network support and penetration testing performed for others for a fee by or on behalf of the Insured.';
const PEN_TEST = {
  name: 'External Pen Test (production)',
  description: 'authorised test of the live network',
};

describe('F72: managed EDR under "IT consulting and network support"', () => {
  const text = policy(
    'IT consulting and network support performed for others for a fee by or on behalf of the Insured.',
  );

  it('is a gap, because nothing in the definition reaches it, and quotes the definition', () => {
    const verdict = only(
      reviewPolicy(inputFor(text, [{ name: 'SentinelOne Managed EDR (per endpoint)' }])).verdicts,
    );
    expect(verdict.code).toBe('managed_detection_response');
    expect(verdict.verdict).toBe('gap');
    expect(verdict.reasons[0]).toBe('silent');
    expect(verdict.evidence[0]?.text).toContain('IT consulting and network support');
  });
});

describe('F73: an authorised penetration test on production', () => {
  it('is a critical gap under an intentional-acts exclusion although testing is listed', () => {
    const verdict = only(reviewPolicy(inputFor(policy(TESTING, [`${INTENTIONAL};`]), [PEN_TEST])).verdicts);
    expect(verdict).toMatchObject({ code: 'penetration_testing', verdict: 'gap', severity: 'critical' });
    expect(verdict.reasons).toEqual(['intentional_acts', 'named']);
    expect(verdict.evidence[0]?.text).toContain('intentional, wilful');
  });

  it('is in scope with consent required once authorized security testing with written client consent is carved back', () => {
    const carved = `${INTENTIONAL}; provided, however, that this exclusion shall not apply to authorized security testing performed with written client consent.`;
    const verdict = only(reviewPolicy(inputFor(policy(TESTING, [carved]), [PEN_TEST])).verdicts);
    expect(verdict.verdict).toBe('in_scope');
    expect(verdict.reasons).toEqual(expect.arrayContaining(['carved_back', 'consent_required', 'named']));
    expect(verdict.evidence[0]?.text).toContain('written client consent');
    expect(verdict.onlyIf).toContain('written client consent');
    expect(verdict.explanation).toContain('only if');
  });

  it('is cured by an endorsement that carves testing back, and by the wording that we propose', () => {
    const input = inputFor(policy(TESTING, [`${INTENTIONAL};`]), [PEN_TEST]);
    const proposed = proposeRemedies(input, reviewPolicy(input)).find((r) => r.kind === 'carve_back');
    for (const text of [
      'Exclusion 2 shall not apply to penetration testing performed with written client consent.',
      proposed?.text ?? '',
    ]) {
      const wordings = [...input.wordings, documentOf('endorsement', 'endorsement', text)];
      expect(only(reviewPolicy({ ...input, wordings }).verdicts)).toMatchObject({ verdict: 'in_scope' });
    }
  });
});

describe('F74: Exchange to Microsoft 365 under "network installation and technical support"', () => {
  it('is a gap, a near match: neither installed nor supported', () => {
    const text = policy('network installation and technical support rendered by the Insured to its clients.');
    const verdict = only(
      reviewPolicy(inputFor(text, [{ name: 'Exchange 2016 to M365 migration (per mailbox)' }])).verdicts,
    );
    expect(verdict).toMatchObject({ code: 'cloud_migration', verdict: 'gap' });
    expect(verdict.reasons[0]).toBe('near_match');
    expect(verdict.evidence[0]?.text).toBe('network installation');
  });
});
