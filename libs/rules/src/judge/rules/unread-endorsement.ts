import { unreadSentences } from '../../policy/unread.js';
import { relate } from '../relation.js';
import { defineRule, guideline } from '../rule.js';

export const unreadEndorsement = defineRule({
  id: 'unread-endorsement',
  asks: 'Does an endorsement speak against the service in words of which nothing has been made?',
  source: guideline(1),
  decide(c) {
    if (c.sofar.verdict !== 'in_scope') return undefined;
    const against = unreadSentences(c.stand).find(({ hits }) =>
      hits.some(({ concept }) => ['named', 'contained'].includes(relate(concept, c.code, c.words))),
    );
    if (!against) return undefined;
    return { verdict: 'arguable', reasons: ['general_phrase'], evidence: [against.words, ...c.sofar.evidence], onlyIf: null };
  },
  examples: [
    {
      wording: 'BASE FORM\n1. Technology Services means solely the following: help desk; cloud hosting.\n2. Insuring Agreement. We pay for Technology Services.\n3. Conditions. None.\n\nENDORSEMENT NO. 1\nEffective: January 2, 2026\nAs agreed with the broker, cloud hosting is suspended while the survey is outstanding.',
      service: 'Private cloud', code: 'cloud_hosting', verdict: 'arguable', reason: 'general_phrase',
    },
  ],
}); // prettier-ignore
