import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { CarriedForwardCheckService } from './carried-forward-check.service.js';

/** `renewal.check_carried`: looks whether a renewed wording carries the endorsements of the term before. */
@Injectable()
export class CheckCarriedJob implements JobHandler {
  readonly name = 'renewal.check_carried';

  constructor(private readonly checks: CarriedForwardCheckService) {}

  prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { policyId } = readPayload(this.name, job.payload);
    return Promise.resolve(async (tx) => {
      await this.checks.checkIn(tx, actor, policyId);
    });
  }
}
