import { nearest } from '../relation.js';
import { defineRule, guideline } from '../rule.js';
import { familyOf } from '../families.js';

export const removedByEndorsement = defineRule({
  id: 'removed-by-endorsement',
  asks: 'Did an endorsement take words out that would have brought the service in?',
  source: guideline(1),
  decide(c) {
    const { amended } = c.stand;
    if (!amended || c.sofar.verdict !== 'gap') return undefined;
    const deleted = nearest(amended.removed.map((r) => r.item), c.code, c.words);
    if (deleted.item && (deleted.kind === 'named' || deleted.kind === 'contained')) {
      const by = amended.removed.find((r) => r.item === deleted.item)?.by;
      return { reasons: ['removed_by_endorsement'], evidence: by ? [by] : c.sofar.evidence };
    }
    const before = amended.replaced;
    if (!before) return undefined;
    const relation = nearest(before.grant.items, c.code, c.words);
    const wasIn =
      relation.kind === 'named' || relation.kind === 'contained' ||
      (before.grant.type === 'open' && familyOf(c.code) !== 'edge') ||
      (before.grant.type === 'illustrative' && familyOf(c.code) === 'core') ||
      before.grant.type === 'universal';
    if (!wasIn) return undefined;
    const near = c.sofar.reasons[0] === 'near_match';
    return near
      ? { reasons: ['near_match', 'removed_by_endorsement'] }
      : { reasons: ['removed_by_endorsement'], evidence: [before.by] };
  },
  examples: [
    {
      wording: 'BASE FORM\n1. Technology Services means solely the following: help desk; cloud hosting.\n2. Insuring Agreement. We pay for Technology Services.\n3. Conditions. None.\n\nENDORSEMENT NO. 1\nEffective: January 2, 2026\nThe words "cloud hosting" are deleted from the definition of Technology Services.',
      service: 'Private cloud', code: 'cloud_hosting', verdict: 'gap', reason: 'removed_by_endorsement',
    },
  ],
}); // prettier-ignore
