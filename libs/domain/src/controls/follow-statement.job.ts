import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { STATEMENT_FOLLOWERS, type StatementFollower } from './statement-follower.js';

/** `statement.follow`: does for a client user what follows from its words. */
@Injectable()
export class FollowStatementJob implements JobHandler {
  readonly name = 'statement.follow';

  constructor(@Inject(STATEMENT_FOLLOWERS) private readonly followers: readonly StatementFollower[]) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { clientId } = readPayload(this.name, job.payload);
    return async (tx) => {
      for (const follower of this.followers) await follower.afterStatement(tx, actor, clientId);
    };
  }
}
