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
import { optionalDay } from '../validate.js';
import { isRenewalOver, renewalPlan } from './renewal-plan.js';
import type { RenewalTask } from './renewal-task.entity.js';
import { RenewalTaskRepository } from './renewal-task.repository.js';

const LIST = 'renewal_tasks';

/** What the plan needs to know of a policy. */
export interface RenewingPolicy {
  readonly id: string;
  readonly clientId: string;
  readonly expiresOn: Day;
  readonly cancelledOn: Day | null;
}

/** Days inclusive; `done` null lists both. */
export interface TaskListRequest extends PageRequest {
  readonly dueFrom?: Day | null;
  readonly dueTo?: Day | null;
  readonly done?: boolean | null;
}

/** The renewal plans of policies and the tasks they consist of. */
@Injectable()
export class RenewalService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cursors: Cursors,
    private readonly tasks: RenewalTaskRepository,
  ) {}

  /**
   * Brings a policy's tasks in line with its expiry, in the transaction that changed the policy. What was done stays
   * as it was done. A cancelled policy, and one whose whole plan is past, keeps no open task.
   */
  async plan(tx: Tx, policy: RenewingPolicy): Promise<void> {
    const today = await brokerageToday(tx, this.clock);
    if (policy.cancelledOn !== null || isRenewalOver(policy.expiresOn, today)) {
      await this.tasks.dropOpen(tx, policy.id);
    } else {
      await this.tasks.put(tx, policy, renewalPlan(policy.expiresOn));
    }
  }

  /** Ticks a task off, or takes that back. Throws `record/changed`. */
  async setDone(
    actor: Actor,
    { id, version, done }: { id: string; version: number; done: boolean },
  ): Promise<RenewalTask> {
    requirePermission(actor, 'renewal:write');
    return this.db.within(actor, async (tx) => {
      const now = done ? { doneAt: this.clock.now(), doneBy: actor.userId } : { doneAt: null, doneBy: null };
      const task = await this.tasks.update(tx, id, version, now);
      await recordAudit(tx, actor, {
        action: done ? 'renewal_task.done' : 'renewal_task.reopened',
        subjectKind: 'renewal_task',
        subjectId: task.id,
        clientId: task.clientId,
        detail: { title: task.title, dueOn: task.dueOn },
      });
      return task;
    });
  }

  /** All tasks of the clients by due day, done ones too. */
  async listByClientIds(actor: Actor, clientIds: readonly string[]): Promise<RenewalTask[]> {
    requirePermission(actor, 'renewal:read');
    return this.db.read(actor, (tx) => this.tasks.listByClientIds(tx, clientIds));
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
}
