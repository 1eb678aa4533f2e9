import { textOf } from '../../wording/document.js';
import { defineRule, guideline } from '../rule.js';

export const itemCondition = defineRule({
  id: 'item-condition',
  asks: 'Does a condition stand on this one item, such as a signed engagement letter?',
  source: guideline(6),
  decide({ relation, sofar }) {
    const condition = relation.item?.condition;
    if (!condition || (relation.kind !== 'named' && relation.kind !== 'contained') || sofar.verdict === 'gap') return undefined;
    const item = relation.item;
    if (!item) return undefined;
    return {
      reasons: [...sofar.reasons, 'consent_required'],
      evidence: [{ ...item.quote, end: condition.end }, ...sofar.evidence.slice(1)],
      onlyIf: textOf(condition).replace(/^[\s,]*(?:provided(?: that)?|if|when|where|subject to|only if)?\s*/i, ''),
    };
  },
  examples: [
    {
      wording: '"Security Services" means only the following services performed by or on behalf of the Insured:\n(a) log monitoring; and\n(b) incident response, provided the client has signed an engagement letter before the response begins.',
      service: 'IR retainer', code: 'incident_response', verdict: 'in_scope', reason: 'consent_required',
    },
  ],
}); // prettier-ignore
