import { Injectable } from '@nestjs/common';
import type { JobRef } from './job-handler.js';
import { OutboxRepository } from './outbox.repository.js';

/** How long an offered job may wait or run before it is offered again. */
const LEASE_SECONDS = 6;
const BATCH = 200;

/** Takes what is open from the outbox, of all tenants, to be handed to a queue. */
@Injectable()
export class Relay {
  constructor(private readonly outbox: OutboxRepository) {}

  /**
   * Claims open jobs and hands them on, until none are left or `offer` answers that the queue is full enough.
   * A job whose hand-over fails is claimed again when its lease ends. Answers how many were handed on.
   */
  async drain(offer: (jobs: readonly JobRef[]) => Promise<'more' | 'enough'>): Promise<number> {
    let handed = 0;
    for (;;) {
      const jobs = await this.outbox.claim(BATCH, LEASE_SECONDS);
      if (jobs.length === 0) return handed;
      const appetite = await offer(jobs);
      handed += jobs.length;
      if (jobs.length < BATCH || appetite === 'enough') return handed;
    }
  }
}
