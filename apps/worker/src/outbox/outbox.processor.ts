import { setTimeout as pause } from 'node:timers/promises';
import { JobRunner, type JobRef, type JobReport } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { Inject, Injectable } from '@nestjs/common';
import { Worker, type Job } from 'bullmq';
import { LOGGER } from '../process/logger.js';
import { Outage } from '../process/outage.js';
import { WORKER_SETTINGS, type WorkerSettings } from '../settings.js';
import { readJobRef } from './job-ref.js';
import { consumerConnection, OUTBOX_QUEUE, QUEUE_PREFIX } from './queue.js';

/**
 * The lock is short, so that the jobs of a killed worker are soon taken over; a job that two workers run is done once
 * all the same. It does not start by itself: on PostgreSQL, a first connection that fails would make it spin.
 */
const TAKING = {
  autorun: false,
  lockDuration: 6_000,
  stalledInterval: 3_000,
  maxStalledCount: 5,
  drainDelay: 5,
};

/** So long the queue may take to close once the jobs in hand are done. */
const FAREWELL_MS = 1_000;

/** Takes jobs from the queue and runs what the outbox says of them. */
@Injectable()
export class OutboxProcessor {
  private readonly worker: Worker<JobRef>;
  private readonly inHand = new Set<Promise<void>>();
  private readonly outage: Outage;

  constructor(
    private readonly runner: JobRunner,
    @Inject(WORKER_SETTINGS) settings: WorkerSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.outage = new Outage('the queue cannot be reached', logger);
    this.worker = new Worker(OUTBOX_QUEUE, (job) => this.keepInHand(job), {
      ...TAKING,
      connection: consumerConnection(settings),
      prefix: QUEUE_PREFIX,
      concurrency: settings.concurrency,
    });
    this.worker.on('error', (err) => this.onError(err));
    this.worker.on('ready', () => this.outage.isOver());
    this.worker.on('failed', (job, err) =>
      this.logger.warn('job left to its lease', { jobId: job?.data.outboxId, err }),
    );
  }

  /** Waits for Redis. Throws when PostgreSQL, as the store of the queue, cannot be reached. */
  async start(): Promise<void> {
    await this.worker.waitUntilReady();
    this.worker.run().catch((err: unknown) => this.logger.error('the queue stopped', { err }));
  }

  /** Waits for the jobs in hand. While Redis is away BullMQ would go on and wait for it as well. */
  async stop(): Promise<void> {
    const closed = this.worker.close();
    await Promise.race([closed, Promise.allSettled(this.inHand).then(() => pause(FAREWELL_MS))]);
  }

  private async keepInHand(job: Job<JobRef>): Promise<void> {
    const work = this.process(job);
    this.inHand.add(work);
    try {
      await work;
    } finally {
      this.inHand.delete(work);
    }
  }

  private async process(job: Job<JobRef>): Promise<void> {
    this.outage.isOver();
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

  /** BullMQ numbers its own errors, such as a job that was wiped from the queue while it ran. Others are the store's. */
  private onError(err: Error & { code?: unknown }): void {
    if (typeof err.code === 'number') this.logger.debug('the queue lost a job', { err });
    else this.outage.goesOn(err);
  }
}
