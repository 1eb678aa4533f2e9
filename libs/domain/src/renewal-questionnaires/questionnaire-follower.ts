import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { RenewalTaskService } from '../renewals/renewal-task.service.js';
import { QuestionnairePreparer } from './questionnaire-preparer.js';
import { QuestionnaireRepository } from './questionnaire.repository.js';

/** Makes the questionnaire 90 days before a policy expires, unless there is one, or somebody ticked the step off. */
@Injectable()
export class QuestionnaireFollower implements DayFollower {
  constructor(
    private readonly tasks: RenewalTaskService,
    private readonly questionnaires: QuestionnaireRepository,
    private readonly preparer: QuestionnairePreparer,
  ) {}

  async afterDayBegan(tx: Tx, actor: Actor, day: Day): Promise<void> {
    const due = (await this.tasks.due(tx, 'questionnaire', day)).filter(({ closed }) => !closed);
    const made = await this.questionnaires.currentOf(
      tx,
      due.map(({ policyId }) => policyId),
    );
    for (const { policyId } of due) {
      if (made.some((one) => one.policyId === policyId)) continue;
      await this.preparer.prepare(tx, actor, policyId, day);
    }
  }
}
