import type { Day } from '@carveback/rules';
import type { NewControlStatement } from '../controls/control.input.js';
import type { ValidServiceLine } from '../service-lines/service-line.input.js';
import { openItems, type QuestionnaireAnswer } from './questionnaire-answers.js';
import type { QuestionnaireItem } from './questionnaire-items.js';

/** What follows from a submitted questionnaire. */
export interface QuestionnaireOutcome {
  /** entered as they are */
  readonly newServices: readonly ValidServiceLine[];
  readonly stopped: readonly { readonly item: QuestionnaireItem; readonly on: Day }[];
  /** a person settles what that means for the record */
  readonly changedServices: readonly { readonly item: QuestionnaireItem; readonly words: string }[];
  readonly controls: readonly Pick<
    NewControlStatement,
    'kind' | 'assetClass' | 'percent' | 'answer' | 'words'
  >[];
  /** a person looks at them */
  readonly others: readonly QuestionnaireItem[];
  /** word for word */
  readonly circumstance: string | null;
  readonly open: readonly QuestionnaireItem[];
}

/** Sorts the answers by what is to be done about them. */
export function outcomeOf(
  items: readonly QuestionnaireItem[],
  answers: readonly QuestionnaireAnswer[],
): QuestionnaireOutcome {
  const told = items.flatMap((item) => {
    const answer = answers.find(({ key }) => key === item.key);
    return answer && answer.says !== 'as_on_record' ? [{ item, answer }] : [];
  });
  const of = (...kinds: QuestionnaireItem['kind'][]) => told.filter(({ item }) => kinds.includes(item.kind));
  return {
    newServices: of('services').flatMap(({ answer }) => answer.services),
    stopped: of('service').flatMap(({ item, answer: { on } }) => (on === null ? [] : [{ item, on }])),
    changedServices: of('service').flatMap(({ item, answer: { on, words } }) =>
      on === null ? [{ item, words }] : [],
    ),
    controls: of('percent', 'level').flatMap(({ item: { control }, answer }) =>
      control ? [{ ...control, percent: answer.percent, answer: answer.level, words: answer.words }] : [],
    ),
    others: of('words', 'money').map(({ item }) => item),
    circumstance: of('circumstance')[0]?.answer.words ?? null,
    open: openItems(items, answers),
  };
}
