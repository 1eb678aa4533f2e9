import type { JobRef } from '@carveback/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Queue } from 'bullmq';
import { WORKER_SETTINGS, type WorkerSettings } from '../settings.js';
import { JOB_OPTIONS, OUTBOX_QUEUE, producerConnection, QUEUE_PREFIX } from './queue.js';

/** With so many jobs waiting, the rest is better off in the outbox: its order and leases are ours. */
const ENOUGH_WAITING = 500;

/** Handed over at the same time: on PostgreSQL they share two connections, and must not wait too long for one. */
const LANES = 8;

/** The producer's end of the queue. */
@Injectable()
export class JobQueue {
  private readonly queue: Queue<JobRef>;

  constructor(@Inject(WORKER_SETTINGS) settings: WorkerSettings) {
    this.queue = new Queue(OUTBOX_QUEUE, {
      connection: producerConnection(settings),
      prefix: QUEUE_PREFIX,
      defaultJobOptions: JOB_OPTIONS,
    });
    // Told again by the call that fails; without a listener it would end the process.
    this.queue.on('error', () => undefined);
  }

  /**
   * Hands jobs over. One that waits there already, under the same outbox id, is not added twice. One by one: BullMQ's
   * bulk form on PostgreSQL makes sequences and temporary tables, which the run-time role may not.
   */
  async add(jobs: readonly JobRef[]): Promise<void> {
    const waiting = jobs.values();
    const lane = async () => {
      for (const ref of waiting) await this.queue.add(OUTBOX_QUEUE, ref, { jobId: ref.outboxId });
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  }

  async isFullEnough(): Promise<boolean> {
    return (await this.queue.getWaitingCount()) >= ENOUGH_WAITING;
  }

  /** Redis may be away: then there is nobody to take leave of. */
  async close(): Promise<void> {
    await this.queue.close().catch(() => undefined);
  }
}
