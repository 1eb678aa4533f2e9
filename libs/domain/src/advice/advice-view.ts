import type { Cure } from '../findings/finding.entity.js';
import type { AdviceAnswerKind } from './advice-answer.entity.js';
import type { AdviceRound } from './advice-round.entity.js';
import type { Advice } from './advice.entity.js';

export const ADVICE_STANDINGS = [
  'not_released',
  'unanswered',
  'accepted',
  'please_quote',
  'declined',
  'offered_again',
  'settled',
] as const;
/** `offered_again`: newer advice about the same finding was given; `settled`: its finding is cured. */
export type AdviceStanding = (typeof ADVICE_STANDINGS)[number];

/** An advice with what has become of it. */
export interface AdviceView extends Omit<Advice, 'tenantId'> {
  readonly standing: AdviceStanding;
  /** when its letter was released; null: it counts as given then only */
  readonly givenAt: Date | null;
  /** in effect; null: none yet */
  readonly answer: AdviceAnswerKind | null;
  /** who answered, and on which day */
  readonly answeredBy: string | null;
  readonly answeredOn: string | null;
  /** the request that asks the carrier about the finding, as far as the actor sees it */
  readonly requestId: string | null;
  readonly curedAt: Date | null;
  readonly curedBy: Cure | null;
}

/** `sent`: released, and put on its way by mail; `handed_over`: recorded as given by hand. */
export const GIVEN_HOW = ['sent', 'handed_over'] as const;
export type GivenHow = (typeof GIVEN_HOW)[number];

/** A round with its letter. */
export interface RoundView extends Omit<AdviceRound, 'tenantId'> {
  /** null until the worker has made it */
  readonly letterId: string | null;
  readonly letterSha256: string | null;
  readonly givenAt: Date | null;
  readonly givenHow: GivenHow | null;
}

/** Over the book: where the open findings stand with their newest advice that was given. */
export interface AdviceCounts {
  readonly findings: number;
  /** nothing was recommended yet */
  readonly withoutAdvice: number;
  /** recommended, and its letter not released */
  readonly notReleased: number;
  readonly unanswered: number;
  readonly accepted: number;
  readonly pleaseQuote: number;
  readonly declined: number;
}
