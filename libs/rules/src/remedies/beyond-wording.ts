import type { Reason, Remedy, RemedyKind } from '../types.js';
import type { Finding, RemedyContext } from './propose.js';

const BEYOND: readonly (readonly [Reason, RemedyKind, string])[] = [
  [
    'not_in_force',
    'renew_or_reinstate',
    'Ask the carrier to renew or reinstate the policy, with no break in its retroactive date.',
  ],
  [
    'schedule_missing',
    'obtain_document',
    'Obtain the document on which the policy relies, and read the services against it.',
  ],
  [
    'product',
    'product_cover',
    'Ask for the products part of the policy, or place product liability with another policy, for what is sold as goods or licences.',
  ],
  [
    'other_part',
    'other_policy',
    'Ask for the part of the policy that answers for this work, or place it with another policy.',
  ],
];

/** What no wording cures, each with its own name. */
export function beyondWording({ findings }: RemedyContext): Remedy[] {
  return BEYOND.flatMap(([reason, kind, text]) => {
    const met = findings.filter((f: Finding) => f.verdict.reasons[0] === reason);
    if (met.length === 0) return [];
    return [
      {
        kind,
        serviceIds: met.map((f) => f.service.id),
        byWording: false,
        operation: 'none' as const,
        place: '',
        anchor: null,
        text,
      },
    ];
  });
}
