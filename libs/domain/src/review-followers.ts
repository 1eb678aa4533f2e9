import type { Provider } from '@nestjs/common';
import { AdviceLadder } from './advice/advice-ladder.js';
import { ApplicationDriftService } from './application-drift/application-drift.service.js';
import { REVIEW_FOLLOWERS, type ReviewFollower } from './reviews/review-follower.js';

/** Everything that follows from a review of a client, in the order in which it happens. */
export const REVIEW_FOLLOWER_PROVIDER: Provider = {
  provide: REVIEW_FOLLOWERS,
  useFactory: (...followers: ReviewFollower[]) => followers,
  inject: [ApplicationDriftService, AdviceLadder],
};
