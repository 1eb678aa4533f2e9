import type { ReviewInput } from '../types.js';
import { lowerOf } from '../wording/document.js';
import { readWording } from '../wording/reading.js';
import { chooseGrant } from './chooseGrant.js';
import type { Part } from './parts.js';

const FOR_OTHERS =
  /\b(?:for (?:others|clients|customers|third parties)|to (?:its|your|their|the insured's) (?:clients|customers)|others|clients?|customers?)\b/;
const OWN = /\bown (?:network|systems?|computers?|data|operations)\b|\bfirst[- ]party\b/;

/** The grants of the client's other policies, which may answer instead. One without text says nothing. */
export function otherPolicyParts(input: Pick<ReviewInput, 'asOf' | 'otherPolicies'>): Part[] {
  return input.otherPolicies.flatMap(({ policy, wordings }) => {
    const grant = chooseGrant(wordings.map(readWording));
    if (!grant || grant.items.length === 0) return [];
    const lower = lowerOf(grant.quote);
    const inForce =
      policy.effectiveOn <= input.asOf &&
      input.asOf < policy.expiresOn &&
      !(policy.cancelledOn && policy.cancelledOn <= input.asOf);
    return [
      {
        name: policy.line,
        key: '',
        missing: false,
        status: inForce ? ('bought' as const) : ('not_bought' as const),
        ownOnly: OWN.test(lower) || !FOR_OTHERS.test(lower),
        items: grant.items,
        words: grant.opening,
      },
    ];
  });
}
