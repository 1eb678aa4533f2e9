import { Injectable } from '@nestjs/common';
import { AttemptLimits } from './attempt-limits.js';
import { EntryRepository } from './entry.repository.js';

const SLUG = /^[a-z0-9-]{3,63}$/;

/** The door of machines that sign what they hand in. It finds the brokerage, and shuts for a network that guesses. */
@Injectable()
export class WebhookDoor {
  constructor(
    private readonly entry: EntryRepository,
    private readonly limits: AttemptLimits,
  ) {}

  /**
   * Asks `isGenuine` in the name of the brokerage of that slug; answers the tenant when it is. Null for everything else, and for
   * a network with too many attempts that were not genuine.
   */
  async enter(
    slug: string,
    address: string,
    isGenuine: (tenantId: string) => Promise<boolean>,
  ): Promise<string | null> {
    if (!(await this.limits.count('webhook', address))) return null;
    const tenantId = SLUG.test(slug) ? await this.entry.webhook(slug) : null;
    if (tenantId === null || !(await isGenuine(tenantId))) return null;
    await this.limits.takeBack('webhook', address);
    return tenantId;
  }
}
