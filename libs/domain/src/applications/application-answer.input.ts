import {
  ASSET_CLASSES,
  CONTROL_ANSWERS,
  isCounted,
  type AssetClass,
  type ControlAnswer,
} from '../controls/control-kinds.js';
import { InvalidInput } from '../errors.js';
import { optionalMinorUnits, optionalText, requireOneOf } from '../validate.js';
import type { ApplicationAnswer } from './application-answer.entity.js';
import {
  APPLICATION_TOPICS,
  isControlTopic,
  isServiceTopic,
  lineKey,
  saysNothing,
  type ApplicationMeasure,
  type ApplicationTopic,
} from './application-topics.js';

const WORDS_LENGTH = 2000;
const MOST_PAGES = 5000;
/** A form has tens of questions, and a client tens of services. */
const MOST_ANSWERS = 200;

/** What the paper says in one line. Without answer, percent and amount: nothing, which takes an earlier answer back. */
export interface NewApplicationAnswer {
  readonly topic: ApplicationTopic;
  /** of `service` and `revenue_share` */
  readonly serviceLineId?: string | null;
  /** of mfa and encryption; left out: of everything */
  readonly assetClass?: AssetClass | null;
  readonly answer?: ControlAnswer | null;
  /** 0 to 100, with two decimals at most */
  readonly percent?: number | null;
  readonly amountMinor?: number | null;
  /** the application's own */
  readonly words?: string | null;
  readonly page?: number | null;
}

export type ValidAnswer = Pick<
  ApplicationAnswer,
  'topic' | 'serviceLineId' | 'assetClass' | 'answer' | 'percent' | 'amountMinor' | 'words' | 'page'
>;

/** Throws `input/*` and `application_answer/*`, naming the field. */
export function readAnswers(given: readonly NewApplicationAnswer[]): ValidAnswer[] {
  if (given.length === 0 || given.length > MOST_ANSWERS) {
    throw new InvalidInput(
      'answers',
      `Enter 1 to ${MOST_ANSWERS} answers at a time.`,
      'application_answer/count',
    );
  }
  const answers = given.map(readAnswer);
  const keys = answers.map(lineKey);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice === undefined) return answers;
  throw new InvalidInput(
    'answers',
    `The line ${twice} is answered twice. Enter it once.`,
    'application_answer/twice',
  );
}

function readAnswer(given: NewApplicationAnswer): ValidAnswer {
  const topic = requireOneOf('topic', given.topic, APPLICATION_TOPICS);
  const measure = {
    answer:
      given.answer === null || given.answer === undefined
        ? null
        : requireOneOf('answer', given.answer, CONTROL_ANSWERS),
    percent: readShare(given.percent ?? null),
    amountMinor: optionalMinorUnits('amountMinor', given.amountMinor),
  };
  requireMeasure(topic, measure);
  const words = optionalText('words', given.words, WORDS_LENGTH);
  if (!saysNothing(measure) && measure.answer !== 'no' && words.trim() === '') {
    throw new InvalidInput('words', "Give the application's own words.", 'application_answer/words');
  }
  return {
    topic,
    serviceLineId: readService(topic, given.serviceLineId ?? null),
    assetClass: readAssetClass(topic, given.assetClass ?? null),
    ...measure,
    words,
    page: readPage(given.page ?? null),
  };
}

/** How each topic may be answered. A form asks about controls in percent or with yes and no, so both are taken. */
function requireMeasure(topic: ApplicationTopic, measure: ApplicationMeasure): void {
  if (saysNothing(measure)) return;
  const told = (['answer', 'percent', 'amountMinor'] as const).filter((field) => measure[field] !== null);
  const allowed = measuresOf(topic);
  const [field] = told;
  if (told.length === 1 && field && allowed.includes(field)) {
    if (topic !== 'service' || measure.answer !== 'partial') return;
    throw new InvalidInput(
      'answer',
      'An application describes a service or it does not: yes or no.',
      'application_answer/measure',
    );
  }
  throw new InvalidInput(
    allowed[0] as string,
    `${topic} is told by ${allowed.join(' or ')}, and by nothing beside it.`,
    'application_answer/measure',
  );
}

function measuresOf(topic: ApplicationTopic): (keyof ApplicationMeasure)[] {
  if (topic === 'annual_revenue') return ['amountMinor'];
  if (topic === 'revenue_share') return ['percent'];
  return isControlTopic(topic) && isCounted(topic) ? ['percent', 'answer'] : ['answer'];
}

function readShare(percent: number | null): number | null {
  if (percent === null) return null;
  if (percent >= 0 && percent <= 100 && Number(percent.toFixed(2)) === percent) return percent;
  throw new InvalidInput(
    'percent',
    'A percentage is from 0 to 100, with two decimals at most.',
    'input/percent',
  );
}

function readService(topic: ApplicationTopic, given: string | null): string | null {
  if (isServiceTopic(topic) === (given !== null)) return given;
  throw new InvalidInput(
    'serviceLineId',
    given === null ? `Name the service that ${topic} is about.` : `${topic} is not told for each service.`,
    'application_answer/service',
  );
}

function readAssetClass(topic: ApplicationTopic, given: AssetClass | null): AssetClass | null {
  if (given === null) return null;
  if (isControlTopic(topic) && isCounted(topic)) return requireOneOf('assetClass', given, ASSET_CLASSES);
  throw new InvalidInput(
    'assetClass',
    `${topic} is not told for each asset class.`,
    'application_answer/asset_class',
  );
}

function readPage(page: number | null): number | null {
  if (page === null || (Number.isInteger(page) && page >= 1 && page <= MOST_PAGES)) return page;
  throw new InvalidInput('page', 'Pages are counted from 1.', 'application_answer/page');
}
