import { Relay } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '../process/logger.js';
import { Outage } from '../process/outage.js';
import { WORKER_SETTINGS, type WorkerSettings } from '../settings.js';
import { Bell } from './bell.js';
import { JobQueue } from './job-queue.js';

const SWEEP_MS = 1_000;

/**
 * Hands what the outbox holds to the queue: when the bell rings, and every second in case it was not heard. While the
 * queue cannot be reached the outbox keeps what is due, and the API goes on writing.
 */
@Injectable()
export class OutboxRelay {
  private readonly bell: Bell;
  private readonly outage: Outage;
  private sweep: NodeJS.Timeout | undefined;
  private wanted = false;
  private stopped = false;
  private running: Promise<void> | undefined;

  constructor(
    private readonly relay: Relay,
    private readonly queue: JobQueue,
    @Inject(WORKER_SETTINGS) settings: WorkerSettings,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.outage = new Outage('the outbox waits', logger);
    this.bell = new Bell(settings.databaseUrl, () => this.wake());
  }

  /** Throws when the database cannot be reached. */
  async start(): Promise<void> {
    await this.bell.start();
    this.sweep = setInterval(() => this.wake(), SWEEP_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweep);
    await this.bell.stop();
    await this.running;
    await this.queue.close();
  }

  /** Looks into the outbox now, or once more after the look that is under way. */
  wake(): void {
    this.wanted = true;
    this.running ??= this.drainWhileWanted().finally(() => {
      this.running = undefined;
    });
  }

  private async drainWhileWanted(): Promise<void> {
    while (this.wanted && !this.stopped) {
      this.wanted = false;
      try {
        const handed = await this.relay.drain(async (jobs) => {
          await this.queue.add(jobs);
          return jobs.length > 1 && (await this.queue.isFullEnough()) ? 'enough' : 'more';
        });
        if (handed > 0) this.outage.isOver();
      } catch (err) {
        this.outage.goesOn(err);
      }
    }
  }
}
