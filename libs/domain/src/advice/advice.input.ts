import { promises, TREATMENTS, type Treatment } from '@carveback/documents';
import type { Day } from '@carveback/rules';
import type { Actor } from '../actor.js';
import { InvalidInput } from '../errors.js';
import { optionalText, requireName, requireOneOf, requireText } from '../validate.js';
import { ADVICE_ANSWERS, type AdviceAnswer, type AdviceAnswerKind } from './advice-answer.entity.js';
import { readTold, type ToldRefusals } from '../endorsements/told-by-client.js';

/** More than anybody reads in one letter. */
const MOST_ITEMS = 100;
const WORDS_LENGTH = 4_000;

/** What is recommended for one finding. */
export interface AdviceItem {
  readonly findingId: string;
  readonly treatment: Treatment;
  readonly words: string;
  readonly consequence: string;
}

/** What somebody at the client answered to the advice of one round, as the broker has it or the portal takes it. */
export interface NewAdviceAnswers {
  readonly roundId: string;
  readonly answers: readonly { readonly adviceId: string; readonly answer: AdviceAnswerKind }[];
  /** brokers name who answered, when and how; a client user leaves these out: itself, today, in the portal */
  readonly contactId?: string | null;
  readonly answeredOn?: Day | null;
  readonly channel?: string | null;
  /** on what the person's authority rests, such as its office */
  readonly authority: string;
  /** of the PDF of the round's letter */
  readonly seenSha256: string;
  readonly note?: string | null;
  /** the signed paper */
  readonly uploadId?: string | null;
}

/** Throws `input/*`, `advice/promises`, naming the field. */
export function readItem(given: AdviceItem): AdviceItem {
  return {
    findingId: given.findingId,
    treatment: requireOneOf('treatment', given.treatment, TREATMENTS),
    words: readWords('words', given.words),
    consequence: readWords('consequence', given.consequence),
  };
}

/** Throws `advice/nothing`, `advice/twice`, and as `readItem` does. */
export function readItems(given: readonly AdviceItem[]): AdviceItem[] {
  requireIds(
    'items',
    given.map(({ findingId }) => findingId),
  );
  return given.map(readItem);
}

/** Throws `advice/nothing`, `advice/twice`. */
export function requireIds(field: string, ids: readonly string[]): void {
  if (ids.length === 0 || ids.length > MOST_ITEMS) {
    throw new InvalidInput(field, `Name at least one, and at most ${MOST_ITEMS}.`, 'advice/nothing');
  }
  if (new Set(ids).size === ids.length) return;
  throw new InvalidInput(field, 'Name each one once.', 'advice/twice');
}

/** Words that the client reads; nothing in them has it rely on insurance. */
export function readWords(field: string, given: string): string {
  const words = requireText(field, given, WORDS_LENGTH);
  const found = promises(words);
  if (found.length === 0) return words;
  throw new InvalidInput(
    field,
    `The client must not read ${found.map((word) => `"${word}"`).join(', ')}: advice promises no insurance. Rephrase it, or put the policy's own words in quotation marks.`,
    'advice/promises',
  );
}

type Answered = Pick<
  AdviceAnswer,
  'authority' | 'answeredOn' | 'channel' | 'seenSha256' | 'note' | 'uploadId'
> & { readonly answers: readonly { readonly adviceId: string; readonly answer: AdviceAnswerKind }[] };

/** Throws `input/*`, `advice/nothing`, `advice/twice`, `advice/answered_later`, `advice/channel`. */
export function readAnswers(actor: Actor, given: NewAdviceAnswers, today: Day): Answered {
  requireIds(
    'answers',
    given.answers.map(({ adviceId }) => adviceId),
  );
  return {
    answers: given.answers.map(({ adviceId, answer }) => ({
      adviceId,
      answer: requireOneOf('answer', answer, ADVICE_ANSWERS),
    })),
    authority: requireName('authority', given.authority),
    ...readGiven(actor, given, today),
    seenSha256: given.seenSha256.trim().toLowerCase(),
    note: optionalText('note', given.note),
    uploadId: given.uploadId ?? null,
  };
}

const TOLD: ToldRefusals = {
  field: 'answeredOn',
  later: ['advice/answered_later', 'An answer cannot be of a day to come.'],
  portal: [
    'advice/channel',
    'In the portal the client answers itself. Say how you have its answer: email, letter or phone_written_back.',
  ],
};

function readGiven(
  actor: Actor,
  given: NewAdviceAnswers,
  today: Day,
): Pick<Answered, 'answeredOn' | 'channel'> {
  const told = { on: given.answeredOn, channel: given.channel };
  const { on: answeredOn, channel } = readTold(actor, told, today, TOLD);
  return { answeredOn, channel };
}
