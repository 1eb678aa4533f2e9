import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { DAY_FOLLOWERS, type DayFollower } from './day-follower.js';

/** `brokerage.day`: a day has begun. What follows commits with the job's done-mark, so it happens once. */
@Injectable()
export class DayJob implements JobHandler {
  readonly name = 'brokerage.day';

  constructor(@Inject(DAY_FOLLOWERS) private readonly followers: readonly DayFollower[]) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { day } = readPayload(this.name, job.payload);
    return async (tx) => {
      for (const follower of this.followers) await follower.afterDayBegan(tx, actor, day);
    };
  }
}
