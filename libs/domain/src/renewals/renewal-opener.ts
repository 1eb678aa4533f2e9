import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { addDays } from '../clock.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { enqueue } from '../outbox/outbox.js';
import { RenewalDiary } from './renewal-diary.js';
import { OPENS_DAYS_BEFORE, renewalPlan } from './renewal-plan.js';
import { RenewalTaskRepository } from './renewal-task.repository.js';
import { RenewalRepository, type RenewablePolicy } from './renewal.repository.js';

/** Opens the renewals of policies that expire within 120 days, and enters the steps that are near in the diary. */
@Injectable()
export class RenewalOpener implements DayFollower {
  constructor(
    private readonly renewals: RenewalRepository,
    private readonly tasks: RenewalTaskRepository,
    private readonly diary: RenewalDiary,
  ) {}

  async afterDayBegan(tx: Tx, actor: Actor, day: Day): Promise<void> {
    const opened = new Set<string>();
    for (const policy of await this.renewals.unopened(tx, day, addDays(day, OPENS_DAYS_BEFORE))) {
      if (await this.open(tx, actor, policy, day)) opened.add(policy.clientId);
    }
    for (const clientId of opened) {
      await enqueue(tx, 'client.review', { clientId, trigger: 'renewal.opened' }, clientId);
    }
    await this.diary.enterNear(tx, actor, day, null);
  }

  private async open(tx: Tx, actor: Actor, policy: RenewablePolicy, day: Day): Promise<boolean> {
    const id = await this.renewals.insertOnce(tx, policy, day);
    if (id === null) return false;
    await this.tasks.put(tx, policy, renewalPlan(policy.expiresOn));
    const { clientId, id: policyId, policyNumber, expiresOn } = policy;
    await recordAudit(tx, actor, {
      action: 'renewal.opened',
      subjectKind: 'renewal',
      subjectId: id,
      clientId,
      detail: { policyId, policyNumber, expiresOn },
    });
    return true;
  }
}
