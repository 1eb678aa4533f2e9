import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { getRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { RequestAdvancer } from '../endorsements/request-advancer.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { ClientDecisionRepository } from './client-decision.repository.js';
import { reasonOf } from './client-decision.service.js';
import { decisionSteps } from './decision-steps.js';

/**
 * `client_decision.follow`: moves the request as a client user decided in the portal. Done twice it finds no step that
 * is still open; the bind order stays with a licensed person.
 */
@Injectable()
export class FollowDecisionJob implements JobHandler {
  readonly name = 'client_decision.follow';

  constructor(
    private readonly decisions: ClientDecisionRepository,
    private readonly advancer: RequestAdvancer,
  ) {}

  prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { decisionId } = readPayload(this.name, job.payload);
    return Promise.resolve((tx) => this.follow(tx, actor, decisionId));
  }

  private async follow(tx: Tx, actor: Actor, decisionId: string): Promise<void> {
    const decision = await this.decisions.get(tx, decisionId);
    const { requestId, kind } = decision;
    const request = await getRecord(tx, EndorsementRequest, requestId, 'endorsement request', 'for update');
    const steps = decisionSteps(kind, request.status, { unattended: true });
    await this.advancer.along(tx, actor, requestId, steps, reasonOf(decision));
  }
}
