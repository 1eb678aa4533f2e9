import type { Part } from '../../policy/parts.js';
import type { Reason } from '../../types.js';
import { lowerOf, textOf } from '../../wording/document.js';
import { referencesIn } from '../../wording/references.js';
import { nearest, type Relation } from '../relation.js';
import { defineRule, guideline, type Case } from '../rule.js';

export const otherPart = defineRule({
  id: 'other-part',
  asks: 'Does another coverage part answer for the service instead, and is it bought?',
  source: guideline(3),
  decide(c) {
    if (c.sofar.verdict !== 'gap' && c.sofar.reasons[0] !== 'product') return undefined;
    if (c.sofar.reasons.some((r) => r === 'intentional_acts' || r === 'after_application')) return undefined;
    const found = answering(c);
    if (!found) return undefined;
    const { part, relation } = found;
    const evidence = relation.item ? [relation.item.quote, part.words] : [part.words];
    const names = relation.kind === 'named' || relation.kind === 'contained';
    if (part.status === 'bought' && !part.ownOnly) {
      if (names) return { verdict: 'in_scope', reasons: ['other_part', relation.kind as Reason], evidence };
      return { verdict: 'arguable', reasons: ['other_part'], evidence: [...c.sofar.evidence.slice(0, 1), ...evidence] };
    }
    if (part.status === 'unknown') {
      const reasons: Reason[] = part.missing ? ['other_part', 'schedule_missing'] : ['other_part'];
      return { verdict: 'arguable', reasons, evidence };
    }
    const rest = c.sofar.reasons.filter((r) => r !== 'product');
    return { verdict: 'gap', reasons: ['other_part', ...rest], evidence: [...evidence, ...c.sofar.evidence] };
  },
  examples: [
    {
      wording: 'DECLARATIONS\nCoverage Part A, Services: Purchased. $1,000,000\nCoverage Part B, Products: Purchased. $1,000,000\n\nCOVERAGE PARTS\n\nPart A. The Insurer will pay Loss from an error in Technology Services.\n\nPart B. The Insurer will pay Loss from the failure of Technology Products.\n\nDEFINITIONS\n\nTechnology Products means hardware that the Insured sells, leases or licenses to a Customer.\n\nTechnology Services means information technology services performed by or on behalf of the Insured, including but not limited to consulting.',
      service: 'Hardware sales', code: 'hardware_resale', verdict: 'in_scope', reason: 'other_part',
    },
  ],
}); // prettier-ignore

function answering(c: Case): { part: Part; relation: Relation } | undefined {
  const pointed = pointedAt(c);
  const all = c.stand.parts.map((part) => ({ part, relation: nearest(part.items, c.code, c.words) }));
  const found = all
    .filter(({ relation }) => relation.kind === 'named' || relation.kind === 'contained')
    .filter(({ part }) => !(part.ownOnly && !onlyAnswer(c, part)));
  const rank = (p: Part): number =>
    p.status === 'bought' && !p.ownOnly ? 0 : p.status === 'unknown' ? 1 : 2;
  const sentTo = all.filter(({ part }) => pointed.has(part.key));
  const likely = sentTo.find((p) => found.includes(p)) ?? (sentTo.length === 1 ? sentTo[0] : undefined);
  return likely ?? found.sort((a, b) => rank(a.part) - rank(b.part))[0];
}

/** Parts to which the exclusion itself sends what it takes out: "… which are the subject of Section VI only". */
function pointedAt(c: Case): ReadonlySet<string> {
  const [words] = c.sofar.evidence;
  if (!words || !c.sofar.reasons.includes('excluded')) return new Set();
  const whole = c.stand.exclusions.find((x) => x.exclusion.core === words)?.exclusion.whole ?? words;
  const references = referencesIn(textOf(whole)).filter((r) => r.noun !== null && PART_NOUN.test(r.noun));
  return new Set(references.map((r) => r.label));
}

const PART_NOUN = /^(?:section|part|module|extension|clause|schedule)$/;

/** A part for the insured's own systems explains a gap only where the client might have looked to it. */
function onlyAnswer(c: Case, part: Part): boolean {
  return c.sofar.verdict === 'gap' && /\b(?:incident|forensic|extort|ransom)/.test(lowerOf(part.words));
}
