import type { Reason } from '../../types.js';
import { nearest } from '../relation.js';
import { defineRule, guideline } from '../rule.js';

export const restricted = defineRule({
  id: 'restricted',
  asks: 'Does a clause elsewhere hold cover to some services, and is this one of them?',
  source: guideline(2),
  decide(c) {
    if (c.sofar.verdict === 'gap') return undefined;
    for (const restriction of c.stand.restrictions) {
      const { kind, item } = nearest(restriction.items, c.code, c.words);
      if (kind === 'named' || kind === 'contained') continue;
      const evidence = [restriction.words, ...c.sofar.evidence];
      if (kind === 'general' && item && c.family !== 'edge') {
        return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [item.quote, ...evidence] };
      }
      const reasons: Reason[] = restriction.byEndorsement ? ['removed_by_endorsement', 'excluded'] : ['excluded'];
      return { verdict: 'gap', reasons, evidence };
    }
    return undefined;
  },
  examples: [
    {
      wording: '"Professional Services" means information technology services performed by or on behalf of the Insured, including but not limited to help desk.\n\nCONDITIONS\nLimitation. Cover under this policy is limited to help desk and network administration services.',
      service: 'Managed SIEM', code: 'security_monitoring', verdict: 'gap', reason: 'excluded',
    },
  ],
}); // prettier-ignore
