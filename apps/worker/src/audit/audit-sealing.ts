import { AuditSealer } from '@carveback/domain';
import type { Logger } from '@carveback/platform';
import { Inject, Injectable } from '@nestjs/common';
import { LOGGER } from '../process/logger.js';
import { Outage } from '../process/outage.js';

const EVERY_MS = 500;
/** No transaction lasts this long: an entry that is older has been seen. */
const LOOK_BACK_MS = 2 * 60_000;
/** Once in a while everything is looked at, in case this process slept. */
const WHOLE_EVERY_MS = 10 * 60_000;

/** Seals new audit entries of all brokerages within a second. */
@Injectable()
export class AuditSealing {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private wholeAt = 0;
  private readonly outage: Outage;

  constructor(
    private readonly sealer: AuditSealer,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.outage = new Outage('the audit trail is not sealed yet', logger);
  }

  start(): void {
    this.timer = setInterval(() => {
      this.running ??= this.seal().finally(() => {
        this.running = undefined;
      });
    }, EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async seal(): Promise<void> {
    const now = Date.now();
    const whole = now - this.wholeAt > WHOLE_EVERY_MS;
    try {
      await this.sealer.sealSince(new Date(whole ? 0 : now - LOOK_BACK_MS));
      if (whole) this.wholeAt = now;
      this.outage.isOver();
    } catch (err) {
      this.outage.goesOn(err);
    }
  }
}
