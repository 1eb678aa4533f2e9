import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import type { FollowUpFollower, MadeFollowUp } from '../carrier-answers/follow-up-follower.js';
import { Clock } from '../clock.js';
import type { Tx } from '../database/tx.js';
import type { CaseFollower, MadeMove } from '../endorsements/case-follower.js';
import type { EndorsementRequest } from '../endorsements/endorsement-request.entity.js';
import { ENDED_STATUSES } from '../endorsements/endorsement-request.status.js';
import { addBusinessDays, HolidayService } from '../holidays/index.js';
import { DiaryEntryRepository, type Done } from './diary-entry.repository.js';
import { stepsCalledFor, WAITS_FOR, type PlannedEntry } from './diary-plan.js';
import { DiaryStepsRepository } from './diary-steps.repository.js';
import { SystemDiary } from './system-diary.js';

/** Keeps the diary of a case: a move closes what it answers, and enters what is waited for next. */
@Injectable()
export class CaseDiary implements CaseFollower, FollowUpFollower {
  constructor(
    private readonly clock: Clock,
    private readonly entries: DiaryEntryRepository,
    private readonly diary: SystemDiary,
    private readonly steps: DiaryStepsRepository,
    private readonly holidays: HolidayService,
  ) {}

  async afterMove(tx: Tx, actor: Actor, move: MadeMove): Promise<void> {
    await this.closeAnswered(tx, actor, move);
    const planned = await this.steps.planned(tx, stepsCalledFor(move.from, move.to));
    if (planned.length > 0) await this.enter(tx, actor, move, planned);
  }

  /** A decline that was followed up needs no reminder. */
  async afterFollowUp(tx: Tx, actor: Actor, { request, followUp }: MadeFollowUp): Promise<void> {
    const why = `Followed up: ${words(followUp.kind)}.`;
    const done = { at: this.clock.now(), by: actor.userId, why, moveId: null };
    await this.tell(tx, actor, request, await this.entries.close(tx, request.id, 'follow_up', done), why);
  }

  private async closeAnswered(tx: Tx, actor: Actor, move: MadeMove): Promise<void> {
    const which = answeredBy(move);
    if (which === null) return;
    const done = this.doneBy(actor, move);
    const closed = await this.entries.close(tx, move.request.id, which, done);
    await this.tell(tx, actor, move.request, closed, done.why);
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    { id: moveId, request: { id: requestId, clientId } }: MadeMove,
    planned: readonly PlannedEntry[],
  ): Promise<void> {
    const today: Day = await brokerageToday(tx, this.clock);
    const calendar = await this.holidays.calendar(tx);
    const wanted = planned.map(({ kind, title, inBusinessDays }) => ({
      kind,
      title,
      dueOn: addBusinessDays(today, inBusinessDays, calendar),
      cause: `${moveId}:${kind}:${inBusinessDays}`,
    }));
    await this.diary.enter(tx, actor, { clientId, requestId }, wanted);
  }

  private doneBy(actor: Actor, { id, from, to, why }: MadeMove): Done {
    const said = `${words(from)} → ${words(to)}${why.trim() === '' ? '' : `: ${why}`}`;
    return { at: this.clock.now(), by: actor.userId, why: said, moveId: id };
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    { id, clientId, caseNumber }: EndorsementRequest,
    closed: readonly { id: string; kind: string }[],
    why: string,
  ): Promise<void> {
    if (closed.length === 0) return;
    await recordAudit(tx, actor, {
      action: 'diary.closed_by_case',
      subjectKind: 'endorsement_request',
      subjectId: id,
      clientId,
      detail: { caseNumber, why, entries: closed },
    });
  }
}

/** Which open entries a move answers: an end all of them, any other what no longer is waited for. */
function answeredBy({ from, to }: MadeMove): 'all' | 'followed' | 'receipt' | null {
  if (ENDED_STATUSES.includes(to)) return 'all';
  if (WAITS_FOR[from] !== WAITS_FOR[to]) return 'followed';
  return from === 'submitted' ? 'receipt' : null;
}

function words(name: string): string {
  return name.replaceAll('_', ' ');
}
