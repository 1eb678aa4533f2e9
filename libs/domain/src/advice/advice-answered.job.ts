import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { readPayload } from '../outbox/jobs.js';
import { AdviceDiary } from './advice-diary.js';
import { AdviceRepository } from './advice.repository.js';

/** `advice.answered`: the diary hears of the client's answer. An answer that another has replaced enters nothing. */
@Injectable()
export class AdviceAnsweredJob implements JobHandler {
  readonly name = 'advice.answered';

  constructor(
    private readonly advice: AdviceRepository,
    private readonly diary: AdviceDiary,
  ) {}

  prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { answerId } = readPayload(this.name, job.payload);
    return Promise.resolve(async (tx) => {
      const answer = await this.advice.answer(tx, answerId);
      const [advice] = await this.advice.byIds(tx, [answer.adviceId]);
      await this.diary.afterAnswer(tx, actor, answer, advice!);
    });
  }
}
