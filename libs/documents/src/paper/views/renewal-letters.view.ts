import { formatDay } from '../format.js';
import type { CircumstanceSweepFacts, RenewalQuestionnaireFacts } from '../renewal-letter-facts.js';
import { clientClosing, clientHead } from './case-head.js';

/** Everything the questionnaire's template shows, in words. */
export function renewalQuestionnaireView(facts: RenewalQuestionnaireFacts) {
  const { policy, answerBy, sections } = facts;
  return {
    head: clientHead(facts, 'Renewal questionnaire'),
    lead: `Policy ${policy.number} expires on ${formatDay(policy.expiresOn)}. Please answer by ${formatDay(answerBy)}, in the portal or on this paper.`,
    sections: sections.map(({ title, questions }) => ({
      title,
      questions: questions.map(({ asked, onRecord }) => ({
        asked,
        onRecord: onRecord.trim() === '' ? 'Nothing on record' : onRecord,
      })),
    })),
    ...clientClosing(facts),
  };
}

/** Everything the template of the sweep for circumstances shows, in words. */
export function circumstanceSweepView(facts: CircumstanceSweepFacts) {
  const { policy, last, answerBy, contact } = facts;
  return {
    head: clientHead(
      facts,
      last ? 'Circumstances: the last letter before the policy ends' : 'Circumstances before the policy ends',
    ),
    lead: `Policy ${policy.number} ends on ${formatDay(policy.expiresOn)}. Do you know of anything that may lead to a claim? Please answer in writing by ${formatDay(answerBy)}, also if there is nothing.`,
    answer: `Answer ${contact.name} in writing, or in the portal, by ${formatDay(answerBy)}.${last ? ' We do not ask again under this policy.' : ''}`,
    ...clientClosing(facts),
  };
}
