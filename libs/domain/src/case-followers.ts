import type { Provider } from '@nestjs/common';
import { FOLLOW_UP_FOLLOWERS, type FollowUpFollower } from './carrier-answers/follow-up-follower.js';
import { QuoteOffers } from './carrier-answers/quote-offers.js';
import { CaseDiary } from './diary/case-diary.js';
import { CASE_FOLLOWERS, type CaseFollower } from './endorsements/case-follower.js';
import { SystemHolds } from './endorsements/system-holds.js';
import { CaseLetters } from './letters/case-letters.js';

/** Everything that follows from a request's move, in the order in which it happens. */
export const CASE_FOLLOWER_PROVIDER: Provider = {
  provide: CASE_FOLLOWERS,
  useFactory: (...followers: CaseFollower[]) => followers,
  inject: [SystemHolds, QuoteOffers, CaseLetters, CaseDiary],
};

/** Everything that follows when a decline is followed up, such as the letter that tells the client. */
export const FOLLOW_UP_FOLLOWER_PROVIDER: Provider = {
  provide: FOLLOW_UP_FOLLOWERS,
  useFactory: (...followers: FollowUpFollower[]) => followers,
  inject: [CaseLetters, CaseDiary],
};
