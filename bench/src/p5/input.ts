import type { ReviewInput, ServiceLineFacts, WordingText } from '@carveback/rules';

/** A base form with everything but its words filled in. */
export function wordingOf(text: string, pageStarts: readonly number[]): WordingText {
  return {
    id: 'form',
    kind: 'base_form',
    title: 'Technology policy',
    formNumber: null,
    edition: null,
    effectiveOn: null,
    text,
    pageStarts,
  };
}

/** Lines as they stand in a catalogue: nobody has settled their codes. */
export function serviceLines(names: readonly string[]): ServiceLineFacts[] {
  return names.map((name, i) => ({
    id: `service-${i + 1}`,
    name,
    description: '',
    firstSoldOn: '2024-05-01',
    retiredOn: null,
    deliveredBy: 'self',
    forFee: true,
    code: null,
  }));
}

/** A policy of one document, in force, judged on a day within its period. */
export function inputFor(wording: WordingText, services: readonly ServiceLineFacts[]): ReviewInput {
  return {
    asOf: '2026-06-01',
    policy: {
      id: 'policy-1',
      line: 'tech_eo',
      effectiveOn: '2026-01-01',
      expiresOn: '2027-01-01',
      cancelledOn: null,
      retroactiveOn: null,
    },
    wordings: [wording],
    application: null,
    otherPolicies: [],
    services,
  };
}
