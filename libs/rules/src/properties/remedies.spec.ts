import { documentOf } from '../../test/policy.js';
import { proposeRemedies } from '../remedies/propose.js';
import { reviewPolicy } from '../review.js';
import type { Remedy, ReviewInput, VerdictKind } from '../types.js';
import { loadFixtures } from '../../test/fixtures.js';

const RANK: Readonly<Record<VerdictKind, number>> = { gap: 0, arguable: 1, in_scope: 2 };

/** The policy with the proposed words issued as one more endorsement, effective on the day of the review. */
function issued(input: ReviewInput, remedy: Remedy): ReviewInput {
  const endorsement = {
    ...documentOf('proposed', 'endorsement' as const, remedy.text),
    effectiveOn: input.asOf,
  };
  return { ...input, wordings: [...input.wordings, endorsement] };
}

describe('a proposed wording, issued as an endorsement', () => {
  for (const { id, input } of loadFixtures()) {
    const before = reviewPolicy(input);
    const remedies = proposeRemedies(input, before);
    for (const remedy of remedies.filter((r) => r.byWording && r.kind !== 'carrier_form')) {
      it(`${id}: ${remedy.kind} for ${remedy.serviceIds.join(', ')} cures them and worsens nothing`, () => {
        const after = reviewPolicy(issued(input, remedy)).verdicts;
        const cured = after.filter((v) => remedy.serviceIds.includes(v.serviceId));
        expect(cured.map((v) => [v.serviceId, v.verdict])).toEqual(
          cured.map((v) => [v.serviceId, 'in_scope']),
        );
        const worse = after.filter((v, i) => RANK[v.verdict] < RANK[before.verdicts[i]?.verdict ?? 'gap']);
        expect(worse.map((v) => v.serviceId)).toEqual([]);
      });
    }

    it(`${id}: a carrier form that says the same is asked for first, by its number, and words of ours stay the alternative`, () => {
      const wording = remedies.find((r) => r.byWording && r.kind !== 'carrier_form');
      if (!wording) return;
      const form = {
        formNumber: 'BRD 200',
        edition: '01 26',
        title: 'Broadened Services',
        text: wording.text,
      };
      const [first, ...others] = proposeRemedies(input, before, { carrierForms: [form] });
      expect(first).toMatchObject({ kind: 'carrier_form', byWording: true });
      expect(first?.text).toContain('BRD 200 (01 26)');
      expect(wording.serviceIds.filter((s) => !first?.serviceIds.includes(s))).toEqual([]);
      expect(others.map((r) => r.text)).toContain(wording.text);
    });

    it(`${id}: every finding has a remedy, of wording or not, unless a person must first say what it is`, () => {
      const open = before.verdicts
        .filter((v) => v.verdict !== 'in_scope' && v.code !== 'unknown')
        .map((v) => v.serviceId);
      const answered = new Set(remedies.flatMap((r) => r.serviceIds));
      expect(open.filter((s) => !answered.has(s))).toEqual([]);
    });
  }
});
