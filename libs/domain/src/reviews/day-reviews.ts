import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import type { DayFollower } from '../days/day-follower.js';
import { ARRIVALS, ArrivedDayRepository } from './arrived-day.repository.js';
import { askForReviews } from './ask-for-reviews.js';

/** Has clients reviewed on the day on which a policy of theirs begins or ends, a wording counts, or a service is retired. */
@Injectable()
export class DayReviews implements DayFollower {
  constructor(private readonly arrived: ArrivedDayRepository) {}

  async afterDayBegan(tx: Tx, _actor: Actor, day: Day): Promise<void> {
    const due = await this.arrived.dueOn(tx, day);
    for (const arrival of ARRIVALS) {
      const clients = due.filter(({ trigger }) => trigger === arrival);
      await askForReviews(
        tx,
        clients.map(({ clientId }) => clientId),
        arrival,
      );
    }
  }
}
