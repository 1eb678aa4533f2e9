import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { addDays, Clock } from '../clock.js';
import type { DayFollower } from '../days/day-follower.js';
import type { Tx } from '../database/tx.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import type { EntrySubject } from './diary-entry.repository.js';
import { SystemDiary } from './system-diary.js';
import { EscalationRepository, type OpenCase } from './escalation.repository.js';

/** So many business days after its day an entry goes to the supervisor. */
const SUPERVISOR_AFTER = 5;
/** So many days before its policy ends everything that is open about a case goes to the supervisor. */
const BEFORE_EXPIRY = 30;

/**
 * Looks through the diary once a day. What is overdue is escalated; a case whose policy is about to end is; one that waits
 * without any date gets one. It closes nothing and gives nothing to anybody else.
 */
@Injectable()
export class DiaryEscalation implements DayFollower {
  constructor(
    private readonly clock: Clock,
    private readonly escalations: EscalationRepository,
    private readonly diary: SystemDiary,
    private readonly holidays: HolidayService,
  ) {}

  async afterDayBegan(tx: Tx, actor: Actor, day: Day): Promise<void> {
    await this.warnOfExpiry(tx, actor, day);
    await this.dateTheUndated(tx, actor, day);
    const calendar = await this.holidays.calendar(tx);
    const raised = await this.escalations.raise(tx, {
      overdueSince: day,
      lateSince: addBusinessDays(day, -SUPERVISOR_AFTER, calendar),
      endingBy: addDays(day, BEFORE_EXPIRY),
      at: this.clock.now(),
    });
    for (const { id, clientId, title, dueOn, escalation } of raised) {
      await recordAudit(tx, actor, {
        action: 'diary_entry.escalated',
        subjectKind: 'diary_entry',
        subjectId: id,
        clientId,
        detail: { title, dueOn, to: escalation, day },
      });
    }
  }

  private async warnOfExpiry(tx: Tx, actor: Actor, day: Day): Promise<void> {
    for (const open of await this.escalations.casesEndingBy(tx, addDays(day, BEFORE_EXPIRY))) {
      await this.diary.enterAudited(tx, actor, subjectOf(open), {
        kind: 'policy_expiring',
        title: `Supervisor: the policy ends on ${open.endsOn}, and ${open.caseNumber} is open`,
        cause: `policy_expiring:${open.endsOn}`,
        dueOn: day,
      });
    }
  }

  private async dateTheUndated(tx: Tx, actor: Actor, day: Day): Promise<void> {
    for (const open of await this.escalations.casesWithoutDate(tx)) {
      await this.diary.enterAudited(tx, actor, subjectOf(open), {
        kind: 'no_next_step',
        title: `Nothing is entered for ${open.caseNumber}, which is ${open.status.replaceAll('_', ' ')}`,
        cause: `no_next_step:${day}`,
        dueOn: day,
      });
    }
  }
}

function subjectOf({ id: requestId, clientId }: OpenCase): EntrySubject {
  return { clientId, requestId };
}
