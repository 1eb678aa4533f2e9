import type { Provider } from '@nestjs/common';
import { ApplicationDriftService } from './application-drift/application-drift.service.js';
import { STATEMENT_FOLLOWERS, type StatementFollower } from './controls/statement-follower.js';
import { FOLLOW_UP_FOLLOWERS, type FollowUpFollower } from './carrier-answers/follow-up-follower.js';
import { QuoteOffers } from './carrier-answers/quote-offers.js';
import { CaseDiary } from './diary/case-diary.js';
import { SentLetters } from './diary/sent-letters.js';
import { CASE_FOLLOWERS, type CaseFollower } from './endorsements/case-follower.js';
import { SystemHolds } from './endorsements/system-holds.js';
import { CaseLetters } from './letters/case-letters.js';
import { LETTER_FOLLOWERS, type LetterFollower } from './letters/letter-follower.js';
import { CaseMessages } from './messages/case-messages.js';
import { RemarketTriggers } from './remarket-triggers/remarket-triggers.js';
import { MESSAGE_FOLLOWERS, type MessageFollower } from './messages/message-follower.js';
import { TowerDrafter } from './towers/tower-drafter.js';

/** Everything that follows from a request's move, in the order in which it happens. */
export const CASE_FOLLOWER_PROVIDER: Provider = {
  provide: CASE_FOLLOWERS,
  useFactory: (...followers: CaseFollower[]) => followers,
  inject: [SystemHolds, QuoteOffers, CaseLetters, CaseMessages, CaseDiary, RemarketTriggers, TowerDrafter],
};

/** Everything that follows when a decline is followed up, such as the letter that tells the client. */
export const FOLLOW_UP_FOLLOWER_PROVIDER: Provider = {
  provide: FOLLOW_UP_FOLLOWERS,
  useFactory: (...followers: FollowUpFollower[]) => followers,
  inject: [CaseLetters, CaseDiary, RemarketTriggers],
};

/** Everything that follows when a letter is made: the message that takes it where it belongs. */
export const LETTER_FOLLOWER_PROVIDER: Provider = {
  provide: LETTER_FOLLOWERS,
  useFactory: (...followers: LetterFollower[]) => followers,
  inject: [CaseMessages],
};

/** Everything that follows when a message went out: the diary entry that asked for it is done. */
export const MESSAGE_FOLLOWER_PROVIDER: Provider = {
  provide: MESSAGE_FOLLOWERS,
  useFactory: (...followers: MessageFollower[]) => followers,
  inject: [SentLetters],
};

/** Everything that follows when something is said of a client, by itself or in an application. */
export const STATEMENT_FOLLOWER_PROVIDER: Provider = {
  provide: STATEMENT_FOLLOWERS,
  useFactory: (...followers: StatementFollower[]) => followers,
  inject: [ApplicationDriftService],
};
