import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { recordAudit } from '../audit/audit.js';
import { brokerageToday } from '../brokerages/brokerage-day.js';
import { Clock } from '../clock.js';
import { TenantDb } from '../database/tenant-db.js';
import type { Tx } from '../database/tx.js';
import { Cursors, pageOf, requirePageSize, type Page, type PageRequest } from '../paging.js';
import { requirePermission } from '../permissions.js';
import { optionalDay, optionalText } from '../validate.js';
import { RenewalDiary } from './renewal-diary.js';
import type { RenewalStepKey } from './renewal-plan.js';
import type { RenewalTask } from './renewal-task.entity.js';
import { RenewalTaskRepository, type DueTask } from './renewal-task.repository.js';

const LIST = 'renewal_tasks';
const WHY_LENGTH = 2000;

/** Days inclusive; `done` null lists both. */
export interface TaskListRequest extends PageRequest {
  readonly dueFrom?: Day | null;
  readonly dueTo?: Day | null;
  readonly done?: boolean | null;
}

export interface TaskChange {
  readonly id: string;
  readonly version: number;
  /** false takes it back */
  readonly done: boolean;
  /** what was done */
  readonly why?: string | null;
}

/** The steps of renewal plans: ticked off by people, or done by a fact. */
@Injectable()
export class RenewalTaskService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly tasks: RenewalTaskRepository,
    private readonly diary: RenewalDiary,
  ) {}

  /**
   * Ticks a task off and closes its diary entry, or takes that back, which enters it again if its day is near. Closing
   * the entry alone ticks nothing off. Throws `record/changed`.
   */
  async setDone(actor: Actor, { id, version, done, why }: TaskChange): Promise<RenewalTask> {
    requirePermission(actor, 'renewal:write');
    const said = optionalText('why', why, WHY_LENGTH);
    return this.db.within(actor, async (tx) => {
      if (done) return this.finish(tx, actor, await this.tasks.get(tx, id), version, said);
      const open = { doneAt: null, doneBy: null, doneWhy: '', diaryEntryId: null };
      const task = await this.tasks.update(tx, id, version, open);
      await tell(tx, actor, 'renewal_task.reopened', task);
      await this.diary.enterNear(tx, actor, await brokerageToday(tx, this.clock), task.policyId);
      return this.tasks.get(tx, id);
    });
  }

  /**
   * A fact has done the step, such as a questionnaire that was submitted: ticks it off, names the fact, closes its diary
   * entry. Nothing happens when the policy has no such step, or it is done.
   */
  async doneByFact(
    tx: Tx,
    actor: Actor,
    { policyId, step, fact }: { policyId: string; step: RenewalStepKey; fact: string },
  ): Promise<void> {
    const task = (await this.tasks.openOf(tx, policyId)).find((one) => one.step === step);
    if (task) await this.finish(tx, actor, task, task.version, fact);
  }

  /** Open tasks of a step whose day has come, of policies that have not expired. For a day's follower. */
  due(tx: Tx, step: RenewalStepKey, day: Day): Promise<DueTask[]> {
    return this.tasks.due(tx, step, day);
  }

  /** All tasks of the clients by due day, done ones too. */
  async listByClientIds(actor: Actor, clientIds: readonly string[]): Promise<RenewalTask[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.tasks.listByClientIds(tx, clientIds));
  }

  /** All tasks of the policies by due day, done ones too. */
  async listByPolicyIds(actor: Actor, policyIds: readonly string[]): Promise<RenewalTask[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.tasks.listByPolicyIds(tx, policyIds));
  }

  /** The brokerage's tasks by due day, in pages. */
  async list(actor: Actor, request: TaskListRequest): Promise<Page<RenewalTask>> {
    requirePermission(actor, 'renewal:read');
    const most = requirePageSize(request.first);
    const window = {
      dueFrom: optionalDay('dueFrom', request.dueFrom),
      dueTo: optionalDay('dueTo', request.dueTo),
      done: request.done ?? null,
    };
    const after = request.after === null ? null : this.cursors.decode(actor.tenantId, LIST, request.after);
    const rows = await this.db.read(actor, (tx) =>
      this.tasks.list(tx, window, after as [Day, string] | null, most + 1),
    );
    const cursorOf = ({ dueOn, id }: RenewalTask) => this.cursors.encode(actor.tenantId, LIST, [dueOn, id]);
    return pageOf(rows, most, cursorOf, (task) => task);
  }

  private async finish(
    tx: Tx,
    actor: Actor,
    before: RenewalTask,
    version: number,
    doneWhy: string,
  ): Promise<RenewalTask> {
    const done = { doneAt: this.clock.now(), doneBy: actor.userId, doneWhy };
    const task = await this.tasks.update(tx, before.id, version, done);
    await tell(tx, actor, 'renewal_task.done', task);
    await this.diary.close(tx, actor, [task], doneWhy.trim() || 'The renewal task was ticked off.');
    return task;
  }
}

function tell(tx: Tx, actor: Actor, action: string, task: RenewalTask): Promise<void> {
  const { id: subjectId, clientId, policyId, step, title, dueOn, doneWhy } = task;
  return recordAudit(tx, actor, {
    action,
    subjectKind: 'renewal_task',
    subjectId,
    clientId,
    detail: { policyId, step, title, dueOn, ...(doneWhy === '' ? {} : { why: doneWhy }) },
  });
}
