import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import { circumstanceEntry } from '../diary/circumstance-entry.js';
import { SystemDiary } from '../diary/system-diary.js';
import type { JobEffect, JobHandler, OpenJob } from '../outbox/job-handler.js';
import { enqueue } from '../outbox/outbox.js';
import { readPayload } from '../outbox/jobs.js';
import { RenewalTaskService } from '../renewals/renewal-task.service.js';
import { SWEEP_STEPS } from './sweep-answer.entity.js';
import { SweepAnswerRepository } from './sweep-answer.repository.js';

/** `sweep_answer.follow`: an answer does its step, the last one both; what is reported is entered for the principal, and holds sending. */
@Injectable()
export class FollowSweepAnswerJob implements JobHandler {
  readonly name = 'sweep_answer.follow';

  constructor(
    private readonly clock: Clock,
    private readonly answers: SweepAnswerRepository,
    private readonly tasks: RenewalTaskService,
    private readonly diary: SystemDiary,
  ) {}

  prepare(actor: Actor, job: OpenJob): Promise<JobEffect> {
    const { answerId } = readPayload(this.name, job.payload);
    return Promise.resolve((tx) => this.follow(tx, actor, answerId));
  }

  private async follow(tx: Tx, actor: Actor, answerId: string): Promise<void> {
    const { clientId, policyId, step, answer, words, name, givenOn } = await this.answers.get(tx, answerId);
    const said = answer === 'none' ? 'that there is nothing to report' : 'with a report';
    const fact = `${name} answered on ${givenOn}, ${said}.`;
    for (const done of step === 'last_sweep' ? SWEEP_STEPS : [step]) {
      await this.tasks.doneByFact(tx, actor, { policyId, step: done, fact });
    }
    if (answer === 'none') return;
    const today = await brokerageToday(tx, this.clock);
    const entry = circumstanceEntry(words, today, `sweep_answer:${answerId}`);
    await this.diary.enterAudited(tx, actor, { clientId, policyId }, entry);
    await enqueue(tx, 'client.review', { clientId, trigger: 'circumstance.reported' }, clientId);
  }
}
