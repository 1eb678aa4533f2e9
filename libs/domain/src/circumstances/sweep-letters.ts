import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { LetterOrders } from '../letters/letter-orders.js';
import { RenewalTaskService } from '../renewals/renewal-task.service.js';

/**
 * Orders the letters that ask for circumstances 45 and 10 days before a policy expires, each once for its step. Where
 * the worker was away so long that both are due, the last one asks for both.
 */
@Injectable()
export class SweepLetters implements DayFollower {
  constructor(
    private readonly tasks: RenewalTaskService,
    private readonly letters: LetterOrders,
  ) {}

  async afterDayBegan(tx: Tx, actor: Actor, day: Day): Promise<void> {
    const last = await this.tasks.due(tx, 'last_sweep', day);
    const first = await this.tasks.due(tx, 'circumstance_sweep', day);
    const alone = first.filter(({ policyId }) => !last.some((task) => task.policyId === policyId));
    for (const { id: causeId, clientId, policyId } of [...alone, ...last]) {
      await this.letters.place(tx, actor, { kind: 'circumstance_sweep', clientId, policyId, causeId });
    }
  }
}
