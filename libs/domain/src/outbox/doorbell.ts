import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The channel on which workers listen. */
export const OUTBOX_CHANNEL = 'outbox';

/**
 * NOTIFY serialises commits, so it is never part of a mutation's transaction: this one place sends it afterwards, at
 * most once in this time. Workers sweep anyway; a lost ring costs a second, never a job.
 */
const QUIET_MS = 2;

/** Tells the workers that the outbox holds something new. */
@Injectable()
export class Doorbell {
  private resting = false;
  private wanted = false;

  constructor(private readonly dataSource: DataSource) {}

  /** Rings now, or, when it has just rung, once more after the rest. Never throws, never waits. */
  ring(): void {
    this.wanted = true;
    if (this.resting) return;
    this.resting = true;
    void this.ringWhileWanted();
  }

  private async ringWhileWanted(): Promise<void> {
    while (this.wanted) {
      this.wanted = false;
      await this.notify();
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    }
    this.resting = false;
  }

  private async notify(): Promise<void> {
    try {
      await this.dataSource.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
    } catch {
      // The database is away or this process is closing: the sweep finds what was left.
    }
  }
}
