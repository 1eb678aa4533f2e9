import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { ReviewService } from './review.service.js';

/** `client.review`: reads and judges in one transaction, so that it sees the client as it stands. */
@Injectable()
export class ReviewJob implements JobHandler {
  readonly name = 'client.review';

  constructor(private readonly reviews: ReviewService) {}

  async prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { clientId, trigger } = readPayload(this.name, job.payload);
    return async (tx) => {
      await this.reviews.runForClient(tx, actor, { clientId, causeId: job.id, trigger });
    };
  }
}
