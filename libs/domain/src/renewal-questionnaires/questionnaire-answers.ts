import type { Day } from '@carveback/rules';
import { CONTROL_ANSWERS, type ControlAnswer } from '../controls/index.js';
import { readPercent } from '../controls/control.input.js';
import { InvalidInput } from '../errors.js';
import {
  validateServiceLine,
  type ServiceLineFields,
  type ValidServiceLine,
} from '../service-lines/service-line.input.js';
import { optionalMinorUnits, optionalText, requireDay, requireOneOf, requireText } from '../validate.js';
import { MUST_BE_ANSWERED, type QuestionKind, type QuestionnaireItem } from './questionnaire-items.js';

export const ANSWER_SAYS = ['as_on_record', 'differs', 'stopped'] as const;
/** `stopped`: of a service only. */
export type AnswerSays = (typeof ANSWER_SAYS)[number];

/** The answer to one question. */
export interface QuestionnaireAnswer {
  readonly key: string;
  readonly says: AnswerSays;
  /** the client's own */
  readonly words: string;
  /** since when it is stopped */
  readonly on: Day | null;
  readonly percent: number | null;
  readonly level: ControlAnswer | null;
  readonly amountMinor: number | null;
  readonly services: readonly ValidServiceLine[];
}

/** An answer as it is given; what its question does not ask for is left out. */
export interface GivenAnswer {
  readonly key: string;
  readonly says: AnswerSays;
  readonly words?: string | null;
  readonly on?: Day | null;
  readonly percent?: number | null;
  readonly level?: ControlAnswer | null;
  readonly amountMinor?: number | null;
  readonly services?: readonly ServiceLineFields[] | null;
}

const WORDS_LENGTH = 4000;
const MOST_SERVICES = 50;

/** Checks answers against their questions. Throws `questionnaire/*`, `service_line/*`, `input/*`. */
export function readAnswers(
  items: readonly QuestionnaireItem[],
  given: readonly GivenAnswer[],
): QuestionnaireAnswer[] {
  const keys = given.map(({ key }) => key);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) {
    throw new InvalidInput('answers', `"${twice.slice(0, 80)}" is answered twice.`, 'questionnaire/twice');
  }
  return given.map((answer) => {
    const item = items.find(({ key }) => key === answer.key);
    if (item) return readAnswer(item, answer);
    throw new InvalidInput(
      'answers',
      `This questionnaire does not ask "${answer.key.slice(0, 80)}". Use the keys of its questions.`,
      'questionnaire/no_such_question',
    );
  });
}

/** Questions that must be answered and are not. */
export function unanswered(
  items: readonly QuestionnaireItem[],
  answers: readonly QuestionnaireAnswer[],
): QuestionnaireItem[] {
  return openItems(items, answers).filter(({ kind }) => MUST_BE_ANSWERED.includes(kind));
}

/** Questions without an answer. */
export function openItems(
  items: readonly QuestionnaireItem[],
  answers: readonly QuestionnaireAnswer[],
): QuestionnaireItem[] {
  return items.filter(({ key }) => !answers.some((answer) => answer.key === key));
}

/** The answers with everything else as on record; where nothing is on record a question stays open. */
export function withRestAsOnRecord(
  items: readonly QuestionnaireItem[],
  answers: readonly QuestionnaireAnswer[],
): QuestionnaireAnswer[] {
  const rest = openItems(items, answers).filter(({ onRecord }) => onRecord !== '');
  return [...answers, ...rest.map(({ key }) => ({ ...NOTHING, key, says: 'as_on_record' as const }))];
}

const NOTHING = { words: '', on: null, percent: null, level: null, amountMinor: null, services: [] };

function readAnswer(item: QuestionnaireItem, given: GivenAnswer): QuestionnaireAnswer {
  const says = requireOneOf('answers.says', given.says, ANSWER_SAYS);
  const words = optionalText('answers.words', given.words, WORDS_LENGTH);
  const answer = { ...NOTHING, key: item.key, says, words };
  if (says === 'as_on_record') {
    if (item.onRecord !== '') return answer;
    throw refusal(item, 'nothing is on record of it. Answer it, or leave it open.', 'nothing_on_record');
  }
  if (says === 'stopped') {
    if (item.kind === 'service') return { ...answer, on: requireDay('answers.on', given.on) };
    throw refusal(item, 'only a service can be stopped.', 'not_a_service');
  }
  return { ...answer, ...DIFFERS[item.kind](item, given) };
}

type Reader = (item: QuestionnaireItem, given: GivenAnswer) => Partial<QuestionnaireAnswer>;

const readWords: Reader = (_, { words }) => ({ words: requireText('answers.words', words, WORDS_LENGTH) });

/** What an answer that differs must hold. */
const DIFFERS: Readonly<Record<QuestionKind, Reader>> = {
  service: readWords,
  words: readWords,
  circumstance: readWords,
  services: (item, { services }) => {
    const named = services ?? [];
    if (named.length > 0 && named.length <= MOST_SERVICES) {
      return { services: named.map((one) => validateServiceLine({ ...one, code: null })) };
    }
    throw refusal(item, `name the services, 1 to ${MOST_SERVICES} of them.`, 'no_service');
  },
  percent: (item, { percent }) => {
    if (percent != null) return { percent: readPercent(percent) };
    throw refusal(item, 'say of how many percent it is so, from 0 to 100.', 'no_percent');
  },
  level: (_, { level }) => ({ level: requireOneOf('answers.level', level, CONTROL_ANSWERS) }),
  money: (item, { amountMinor }) => {
    const minor = optionalMinorUnits('answers.amountMinor', amountMinor);
    if (minor !== null) return { amountMinor: minor };
    throw refusal(item, 'give the amount in minor units (cents).', 'no_amount');
  },
};

function refusal({ asked }: QuestionnaireItem, why: string, code: string): InvalidInput {
  return new InvalidInput('answers', `${asked} – ${why}`, `questionnaire/${code}`);
}
