import type { Provider } from '@nestjs/common';
import { DayJob } from './day.job.js';
import { DayTeller } from './day-teller.js';
import { PassedDayRepository } from './passed-day.repository.js';

export { DAY_FOLLOWERS, type DayFollower } from './day-follower.js';
export { DayTeller };

export const DAY_PROVIDERS: Provider[] = [DayJob, DayTeller, PassedDayRepository];
