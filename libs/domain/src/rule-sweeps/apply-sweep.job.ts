import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { enqueue } from '../outbox/outbox.js';
import { askForReviews } from '../reviews/ask-for-reviews.js';
import { RuleSweepRepository } from './rule-sweep.repository.js';

/** The reviews of a job are in the outbox before the job after it, so that batches follow one another. */
const CLIENTS_PER_JOB = 25;

/** `rule_sweep.apply`: asks for reviews of the next clients that an applied sweep found changed, until all are asked for. */
@Injectable()
export class ApplySweepJob implements JobHandler {
  readonly name = 'rule_sweep.apply';

  constructor(private readonly sweeps: RuleSweepRepository) {}

  async prepare(_actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { sweepId } = readPayload(this.name, job.payload);
    return (tx) => this.apply(tx, sweepId);
  }

  private async apply(tx: Tx, sweepId: string): Promise<void> {
    if (!(await this.sweeps.hold(tx, sweepId, ['applied']))) return;
    const clients = await this.sweeps.takeChanged(tx, sweepId, CLIENTS_PER_JOB);
    await askForReviews(tx, clients, 'rule_set.changed');
    if (clients.length === CLIENTS_PER_JOB) await enqueue(tx, this.name, { sweepId }, null);
  }
}
