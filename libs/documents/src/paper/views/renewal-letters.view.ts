import { formatDay } from '../format.js';
import type { RenewalQuestionnaireFacts } from '../renewal-letter-facts.js';
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
