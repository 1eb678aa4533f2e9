import type { Day } from '@carveback/rules';
import type { ClientLetterFacts } from './client-letter-facts.js';

/** One part of a questionnaire: what is asked, beside what is on record. */
export interface QuestionnaireSectionFacts {
  readonly title: string;
  /** `onRecord` empty: nothing is on record */
  readonly questions: readonly { readonly asked: string; readonly onRecord: string }[];
}

/** To the client: what is on record, with room to say what differs. */
export interface RenewalQuestionnaireFacts extends ClientLetterFacts {
  readonly answerBy: Day;
  readonly sections: readonly QuestionnaireSectionFacts[];
}

/** To the client, before a policy ends: anything that may become a claim is to be told now. */
export interface CircumstanceSweepFacts extends ClientLetterFacts {
  /** it is not asked again under this policy */
  readonly last: boolean;
  readonly answerBy: Day;
}
