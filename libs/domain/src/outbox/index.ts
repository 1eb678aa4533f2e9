import type { Provider } from '@nestjs/common';
import { DeadLetterRepository } from './dead-letter.repository.js';
import { DeadLetterService } from './dead-letter.service.js';
import { JobRunner } from './job-runner.js';
import { Relay } from './relay.js';
import { OutboxRepository } from './outbox.repository.js';

export * from './jobs.js';
export { OUTBOX_CHANNEL } from './doorbell.js';
export { DeadLetterService } from './dead-letter.service.js';
export type { DeadLetter } from './dead-letter.repository.js';
export type { JobRef, OpenJob, JobEffect, JobHandler } from './job-handler.js';
export { JobRunner, JOB_OUTCOMES, type JobOutcome, type JobReport } from './job-runner.js';
export { MOST_ATTEMPTS } from './failure.js';
export { Relay } from './relay.js';
export { enqueue } from './outbox.js';

/** The doorbell is not here: the transactions ring it, so it stands beside them in the module. */
export const OUTBOX_PROVIDERS: Provider[] = [
  DeadLetterRepository,
  DeadLetterService,
  OutboxRepository,
  JobRunner,
  Relay,
];
