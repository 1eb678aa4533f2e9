import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { requirePermission } from '../permissions.js';
import { ClockFactsRepository } from './clock-facts.repository.js';
import { readClocks, type ServiceClocks } from './service-clocks.js';

/** How long each service waited, or waits. */
@Injectable()
export class ServiceClocksService {
  constructor(
    private readonly db: TenantDb,
    private readonly facts: ClockFactsRepository,
    private readonly clock: Clock,
  ) {}

  /** The clocks of those of the lines that the actor sees, in no order. */
  byServiceLineIds(actor: Actor, serviceLineIds: readonly string[]): Promise<ServiceClocks[]> {
    requirePermission(actor, 'review:read');
    return this.db.read(actor, async (tx) => {
      const today = await brokerageToday(tx, this.clock);
      const facts = await this.facts.byServiceLineIds(tx, serviceLineIds);
      return facts.map((one) => readClocks(one, today));
    });
  }
}
