import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import { enqueue } from '../outbox/outbox.js';
import { endOfDay } from './local-day.js';
import { PassedDayRepository } from './passed-day.repository.js';

/** Notices that a brokerage's local day has begun, and asks for its job, once per tenant and day. */
@Injectable()
export class DayTeller {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly days: PassedDayRepository,
  ) {}

  /** Looks at all tenants; safe to call as often as one likes. Answers how many days were told. */
  async tellNewDays(): Promise<number> {
    const now = this.clock.now();
    let told = 0;
    for (const tenantId of await this.days.tenantsOfNewDay(now)) told += await this.tell(tenantId, now);
    return told;
  }

  private tell(tenantId: string, now: Date): Promise<number> {
    return this.db.within(systemActor(tenantId), async (tx) => {
      const timeZone = await this.days.timeZone(tx);
      const day = this.clock.today(timeZone);
      if (!(await this.days.insertOnce(tx, day, endOfDay(timeZone, now)))) return 0;
      await enqueue(tx, 'brokerage.day', { day }, null);
      return 1;
    });
  }
}
