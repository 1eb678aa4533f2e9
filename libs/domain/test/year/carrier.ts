import type { AnswerKind } from '../../src/index.js';
import type { Chance } from './chance.js';

/** What a carrier will do with a request, and after how many business days each time. */
export interface Temper {
  /** after submission; null: says nothing until it answers */
  readonly receipt: number | null;
  /** after submission */
  readonly answers: number;
  readonly with: Extract<
    AnswerKind,
    'quote' | 'decline' | 'confirmation' | 'confirmation_without_endorsement'
  >;
  /** of a quote; 0: nothing more to pay */
  readonly premiumMinor: number;
  /** after the order, or its own confirmation */
  readonly confirms: number;
  readonly issues: number;
  /** the first time, something else than was asked */
  readonly issuesWrong: boolean;
  /** the client accepts a quote, after that many days */
  readonly clientDecides: number;
  readonly clientAccepts: boolean;
  /** the client authorises, after that many days */
  readonly clientAuthorises: number;
}

/** Drawn once per case. Most carriers answer within a fortnight; some only after all three chasers. */
export function temper(luck: Chance): Temper {
  const slow = luck.happens(20);
  const answer = luck.between(1, 100);
  return {
    receipt: luck.happens(70) ? luck.between(1, 3) : null,
    answers: slow ? luck.between(16, 30) : luck.between(2, 12),
    with:
      answer <= 55
        ? 'quote'
        : answer <= 80
          ? 'confirmation'
          : answer <= 95
            ? 'decline'
            : 'confirmation_without_endorsement',
    premiumMinor: luck.happens(40) ? 0 : luck.between(100, 2_500) * 100,
    confirms: luck.between(1, 7),
    issues: luck.between(3, 25),
    issuesWrong: luck.happens(15),
    clientDecides: luck.between(1, 9),
    clientAccepts: luck.happens(85),
    clientAuthorises: luck.happens(90) ? luck.between(0, 6) : luck.between(10, 18),
  };
}
