import type { Provider } from '@nestjs/common';
import { TENANT_FOLLOWERS, type TenantFollower } from './outbox/tenant-follower.js';
import { SweepStarter } from './rule-sweeps/sweep-starter.js';

/** Everything that follows when a worker has met a brokerage for the first time since it started. */
export const TENANT_FOLLOWER_PROVIDER: Provider = {
  provide: TENANT_FOLLOWERS,
  useFactory: (...followers: TenantFollower[]) => followers,
  inject: [SweepStarter],
};
