import type { AmendedGrant } from '../../policy/amend.js';
import type { Item } from '../../wording/grant.js';
import { familyOf, isProduct } from '../families.js';
import { nearest, type Relation } from '../relation.js';
import { sharesWord } from '../words.js';
import { defineRule, guideline, type Case, type Ruling } from '../rule.js';

export const removedByEndorsement = defineRule({
  id: 'removed-by-endorsement',
  asks: 'Did an endorsement take words out that would have brought the service in?',
  source: guideline(1),
  decide(c) {
    const { amended } = c.stand;
    const standing = c.relation.kind === 'named' || c.relation.kind === 'contained';
    if (!amended) return undefined;
    const struck = nearest(
      amended.removed.map((r) => r.item),
      c.code,
      c.words,
    );
    if (standing && c.sofar.verdict !== 'gap' && !isAnotherKind(c, struck)) return undefined;
    if (struck.item && (struck.kind === 'named' || struck.kind === 'contained')) {
      const by = amended.removed.find((r) => r.item === struck.item)?.by;
      return { verdict: 'gap', reasons: ['removed_by_endorsement'], evidence: by ? [by] : c.sofar.evidence };
    }
    return c.sofar.verdict === 'gap' && amended.replaced ? narrowed(c, amended.replaced) : undefined;
  },
  examples: [
    {
      wording: 'BASE FORM\n1. Technology Services means solely the following: help desk; cloud hosting.\n2. Insuring Agreement. We pay for Technology Services.\n3. Conditions. None.\n\nENDORSEMENT NO. 1\nEffective: January 2, 2026\nThe words "cloud hosting" are deleted from the definition of Technology Services.',
      service: 'Private cloud', code: 'cloud_hosting', verdict: 'gap', reason: 'removed_by_endorsement',
    },
  ],
}); // prettier-ignore

/** What was added later is another kind of the same service: the service's own words are those that were struck. */
function isAnotherKind({ relation, words }: Case, struck: Relation): boolean {
  if (!struck.item || !relation.item || relation.item.endorsement < 0) return false;
  const own = words.replace(/\b(?:no|not|without) \w+/g, '');
  return sharesWord(wordsOf(struck.item), own) && !sharesWord(wordsOf(relation.item), own);
}

function wordsOf({ doc, quote: q }: Item): string {
  return doc.clean.lower.slice(q.start, q.end);
}

/** What an endorsement's new words leave out of what the form's words held. */
function narrowed(c: Case, before: NonNullable<AmendedGrant['replaced']>): Ruling | undefined {
  const { kind } = nearest(before.grant.items, c.code, c.words);
  const family = familyOf(c.code);
  const named = kind === 'named' || kind === 'contained';
  const broad =
    (before.grant.type === 'open' && family !== 'edge') ||
    (before.grant.type === 'illustrative' && family === 'core') ||
    before.grant.type === 'universal';
  if (!named && !broad && !(kind === 'general' && family === 'core')) return undefined;
  const now = c.sofar.reasons[0];
  if (isProduct(c.code, c.words) && !named) return undefined;
  if (now === 'near_match' && !named && !broad) return undefined;
  if (now === 'near_match' || (!named && broad && now === 'silent')) {
    const evidence = now === 'silent' ? [before.by, ...c.sofar.evidence] : [...c.sofar.evidence, before.by];
    return { reasons: [now, 'removed_by_endorsement'], evidence };
  }
  return { reasons: ['removed_by_endorsement'], evidence: [before.by, ...c.sofar.evidence] };
}
