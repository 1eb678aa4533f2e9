import type { Logger } from '@carveback/platform';

const AGAIN_EVERY_MS = 30_000;

/** Tells of something that is away once, again every half minute, and when it is back. */
export class Outage {
  private since: number | undefined;
  private toldAt = 0;

  constructor(
    /** As the log says it, such as `Redis cannot be reached`. */
    private readonly what: string,
    private readonly logger: Logger,
  ) {}

  goesOn(err: unknown, now = Date.now()): void {
    this.since ??= now;
    if (now - this.toldAt < AGAIN_EVERY_MS) return;
    this.toldAt = now;
    this.logger.warn(this.what, { err });
  }

  isOver(now = Date.now()): void {
    if (this.since === undefined) return;
    this.logger.warn(`no longer: ${this.what}`, { durationMs: now - this.since });
    this.since = undefined;
    this.toldAt = 0;
  }
}
