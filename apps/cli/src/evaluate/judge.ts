import { reviewPolicy, type ReviewInput, type Verdict } from '@carveback/rules';
import type { LabelledPolicy } from './corpus.js';

export const POLICY_TEXT = 'policy';

/** Judges a labelled policy. The labels are not looked at, save the codes when `goldCodes` is set. */
export function judge(labelled: LabelledPolicy, goldCodes: boolean): readonly Verdict[] {
  return reviewPolicy(inputOf(labelled, goldCodes)).verdicts;
}

function inputOf(labelled: LabelledPolicy, goldCodes: boolean): ReviewInput {
  const { policy } = labelled;
  return {
    asOf: labelled.asOf,
    policy: {
      id: labelled.id,
      line: policy.line,
      effectiveOn: policy.effective,
      expiresOn: policy.expires,
      cancelledOn: null,
      retroactiveOn: policy.retroactiveDate,
    },
    wordings: [
      {
        id: POLICY_TEXT,
        kind: 'base_form',
        title: '',
        formNumber: null,
        edition: null,
        effectiveOn: null,
        text: policy.text,
        pageStarts: [],
      },
    ],
    application: labelled.application,
    otherPolicies: [],
    services: labelled.services.map((s, i) => ({
      id: String(i),
      name: s.name,
      description: s.description,
      firstSoldOn: s.firstSold,
      retiredOn: null,
      deliveredBy: s.deliveredBy,
      forFee: s.forFee,
      code: goldCodes ? s.code : null,
      ...(goldCodes && s.components ? { components: s.components } : {}),
    })),
  };
}
