import type { Letter } from '../src/paper/letter.js';
import { caseLetters } from './sample-case-letters.js';

const { decline: _, chosen: __, ...toClient } = caseLetters.carrier_declined.facts;
const aboutPolicy = { ...toClient, services: [] };

/** Letters to a client about the renewal of a policy. */
export const renewalLetters = {
  renewal_questionnaire: {
    kind: 'renewal_questionnaire',
    facts: {
      ...aboutPolicy,
      answerBy: '2026-08-23',
      sections: [
        {
          title: 'Services',
          questions: [
            {
              asked: '“Managed EDR”: still sold as written?',
              onRecord: 'Delivered by yourselves, 20% of revenue',
            },
          ],
        },
        {
          title: 'Security, by kind of system',
          questions: [{ asked: 'Multi-factor authentication, e-mail: of how many percent?', onRecord: '' }],
        },
      ],
    },
  },
  circumstance_sweep: {
    kind: 'circumstance_sweep',
    facts: { ...aboutPolicy, last: true, answerBy: '2026-10-27' },
  },
} satisfies Record<string, Letter>;
