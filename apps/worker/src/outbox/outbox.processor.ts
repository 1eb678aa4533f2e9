import { JobRunner, type JobRef, type JobReport } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { LOGGER } from '../process/logger.js';
import { WORKER_SETTINGS, type WorkerSettings } from '../settings.js';
import { readJobRef } from './job-ref.js';
import { OUTBOX_QUEUE, QUEUE_PREFIX } from './queue.js';

/**
 * Takes jobs from the queue and runs what the outbox says of them. The lock is short, so that the jobs of a killed
 * worker are soon taken over; a job that two workers run is done once all the same. It does not start by itself: a
 * BullMQ worker on PostgreSQL whose first connection fails would spin.
 */
@Processor(
  { name: OUTBOX_QUEUE },
  {
    autorun: false,
    prefix: QUEUE_PREFIX,
    lockDuration: 6_000,
    stalledInterval: 3_000,
    maxStalledCount: 5,
    drainDelay: 5,
  },
)
export class OutboxProcessor extends WorkerHost {
  constructor(
    private readonly runner: JobRunner,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  /** Throws when the store of the queue cannot be reached. */
  async start(): Promise<void> {
    await this.worker.waitUntilReady();
    this.worker.concurrency = this.settings.concurrency;
    this.worker.run().catch((err: unknown) => this.logger.error('the queue stopped', { err }));
  }

  /** Waits for the jobs in hand. */
  async stop(): Promise<void> {
    await this.worker.close();
  }

  async process(job: Job<JobRef>): Promise<void> {
    const began = performance.now();
    const report = await this.runner.run(readJobRef(job.data));
    this.tell(report, { jobId: job.data.outboxId, tenantId: job.data.tenantId, began });
  }

  private tell(
    { outcome, job, error }: JobReport,
    { jobId, tenantId, began }: { jobId: string; tenantId: string; began: number },
  ): void {
    const durationMs = Math.round(performance.now() - began);
    const about = { job: job?.name, jobId, tenantId, durationMs, attempt: job?.attempts };
    if (outcome === 'done' || outcome === 'skipped') this.logger.debug(`job ${outcome}`, about);
    else if (outcome === 'dead') this.logger.error('job is dead', { ...about, err: error });
    else this.logger.warn(`job ${outcome}`, { ...about, err: error });
  }

  @OnWorkerEvent('error')
  onError(err: unknown): void {
    this.logger.warn('the queue cannot be reached', { err });
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<JobRef> | undefined, err: unknown): void {
    this.logger.warn('job left to its lease', { jobId: job?.data.outboxId, err });
  }
}
