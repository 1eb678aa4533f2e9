import { textOf } from '../../wording/document.js';
import { nearest } from '../relation.js';
import { defineRule, guideline, type Case, type Ruling } from '../rule.js';

export const itemCondition = defineRule({
  id: 'item-condition',
  asks: 'Does a condition stand on this one item, such as a signed engagement letter?',
  source: guideline(6),
  decide(c) {
    if (c.sofar.verdict === 'gap') return undefined;
    return onItem(c) ?? apart(c);
  },
  examples: [
    {
      wording: '"Security Services" means only the following services performed by or on behalf of the Insured:\n(a) log monitoring; and\n(b) incident response, provided the client has signed an engagement letter before the response begins.',
      service: 'IR retainer', code: 'incident_response', verdict: 'in_scope', reason: 'consent_required',
    },
  ],
}); // prettier-ignore

function onItem({ relation, sofar }: Case): Ruling | undefined {
  const { item, kind } = relation;
  if (!item?.condition || (kind !== 'named' && kind !== 'contained')) return undefined;
  return {
    reasons: [...sofar.reasons, 'consent_required'],
    evidence: [{ ...item.quote, end: item.condition.end }, ...sofar.evidence.slice(1)],
    onlyIf: plain(textOf(item.condition)),
  };
}

/** A proviso elsewhere that speaks of this service. */
function apart(c: Case): Ruling | undefined {
  const found = c.stand.conditions.find(({ items }) => {
    const { kind } = nearest(items, c.code, c.words);
    return kind === 'named' || kind === 'contained';
  });
  if (!found) return undefined;
  return {
    reasons: [...c.sofar.reasons, 'consent_required'],
    evidence: [found.words, ...c.sofar.evidence],
    onlyIf: plain(textOf(found.words)),
  };
}

function plain(words: string): string {
  return words
    .replace(
      /^[\s,]*(?:provided(?: always)?(?: that)?|on condition that|if|when|where|subject to|only if)?\s*/i,
      '',
    )
    .replace(/[.;,\s]+$/, '');
}
