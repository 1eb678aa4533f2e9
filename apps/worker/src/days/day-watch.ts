import { DayTeller } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '../process/logger.js';
import { Outage } from '../process/outage.js';

const EVERY_MS = 30_000;

/** Tells within a minute that a brokerage's local day has begun. Several workers may do so: each day is told once. */
@Injectable()
export class DayWatch {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private readonly outage: Outage;

  constructor(
    private readonly teller: DayTeller,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.outage = new Outage('the days are not told yet', logger);
  }

  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running ??= this.tell().finally(() => {
      this.running = undefined;
    });
  }

  private async tell(): Promise<void> {
    try {
      await this.teller.tellNewDays();
      this.outage.isOver();
    } catch (err) {
      this.outage.goesOn(err);
    }
  }
}
