import type { ReviewInput, ServiceLineFacts, WordingText } from '../src/types.js';

/** A policy and its services with everything that a test does not care about filled in. */
export function inputFor(
  text: string,
  services: readonly Partial<ServiceLineFacts>[],
  more: Partial<ReviewInput> = {},
): ReviewInput {
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
    wordings: [documentOf('form', 'base_form', text)],
    application: null,
    otherPolicies: [],
    services: services.map(serviceOf),
    ...more,
  };
}

/** One document with its pages unknown. */
export function documentOf(id: string, kind: WordingText['kind'], text: string): WordingText {
  return { id, kind, title: '', formNumber: null, edition: null, effectiveOn: null, text, pageStarts: [] };
}

function serviceOf(facts: Partial<ServiceLineFacts>, i: number): ServiceLineFacts {
  return {
    id: `service-${i + 1}`,
    name: 'A service',
    description: '',
    firstSoldOn: null,
    retiredOn: null,
    deliveredBy: 'self',
    forFee: true,
    code: null,
    ...facts,
  };
}
