import type { Provider } from '@nestjs/common';
import { CASE_FOLLOWERS, type CaseFollower } from './endorsements/case-follower.js';
import { SystemHolds } from './endorsements/system-holds.js';

/** Everything that follows from a request's move, in the order in which it happens. */
export const CASE_FOLLOWER_PROVIDER: Provider = {
  provide: CASE_FOLLOWERS,
  useFactory: (...followers: CaseFollower[]) => followers,
  inject: [SystemHolds],
};
