import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { Tx } from '../database/tx.js';
import { SystemDiary } from '../diary/system-diary.js';
import { isWithinLead } from './renewal-plan.js';
import type { RenewalTask } from './renewal-task.entity.js';
import { RenewalTaskRepository } from './renewal-task.repository.js';

/** Keeps the steps of renewals in the diary, where each has an owner and is escalated. */
@Injectable()
export class RenewalDiary {
  constructor(
    private readonly diary: SystemDiary,
    private readonly tasks: RenewalTaskRepository,
  ) {}

  /**
   * Enters every step of the policy (null: of all) that is near and does not stand in the diary. An entry that somebody closed, while its step was
   * not done, is made anew once the step's day has passed.
   */
  async enterNear(tx: Tx, actor: Actor, today: Day, policyId: string | null): Promise<void> {
    for (const task of await this.tasks.notInDiary(tx, today, policyId)) {
      if (isWithinLead(task, today)) await this.enter(tx, actor, task, today);
    }
  }

  /** The step is done, moved or dropped. */
  async close(tx: Tx, actor: Actor, tasks: readonly RenewalTask[], why: string): Promise<void> {
    await this.diary.close(
      tx,
      actor,
      tasks.flatMap(({ diaryEntryId }) => diaryEntryId ?? []),
      why,
    );
  }

  private async enter(tx: Tx, actor: Actor, task: RenewalTask, today: Day): Promise<void> {
    const { id, clientId, policyId, title, dueOn, version } = task;
    const entryId = await this.diary.enterAudited(
      tx,
      actor,
      { clientId, policyId },
      {
        kind: 'renewal',
        title,
        dueOn: dueOn < today ? today : dueOn,
        cause: `renewal_task:${id}:${version}:${today}`,
      },
    );
    if (entryId !== null) await this.tasks.standsIn(tx, id, entryId);
  }
}
