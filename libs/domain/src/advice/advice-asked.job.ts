import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { AdviceDiary } from './advice-diary.js';
import { AdviceRepository } from './advice.repository.js';

/** `advice.asked`: the diary hears that the client has a question, unless it was replied to meanwhile. */
@Injectable()
export class AdviceAskedJob implements JobHandler {
  readonly name = 'advice.asked';

  constructor(
    private readonly advice: AdviceRepository,
    private readonly diary: AdviceDiary,
  ) {}

  prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { lineId } = readPayload(this.name, job.payload);
    return Promise.resolve(async (tx) => {
      const line = await this.advice.line(tx, lineId);
      const lines = await this.advice.linesByAdviceIds(tx, [line.adviceId]);
      const after = lines.slice(lines.findIndex(({ id }) => id === lineId));
      if (after.some(({ side }) => side === 'brokerage')) return;
      const [advice] = await this.advice.byIds(tx, [line.adviceId]);
      await this.diary.afterQuestion(tx, actor, line, advice!);
    });
  }
}
