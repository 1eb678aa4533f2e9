import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { getRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { RenewalTask } from './renewal-task.entity.js';
import type { RenewalStep } from './renewal-plan.js';

/** Which tasks of the whole brokerage to list. */
export interface TaskWindow {
  readonly dueFrom: Day | null;
  readonly dueTo: Day | null;
  readonly done: boolean | null;
}

@Injectable()
export class RenewalTaskRepository {
  /** Inserts the steps, or moves those that are not done yet to their new day. */
  async put(
    tx: Tx,
    policy: { clientId: string; id: string },
    steps: readonly (RenewalStep & { dueOn: Day })[],
  ): Promise<void> {
    await tx.query(
      `insert into renewal_tasks (tenant_id, client_id, policy_id, id, offset_days, due_on, title)
       select $1, $2, $3, s.id, s.offset_days, s.due_on, s.title
         from unnest($4::uuid[], $5::integer[], $6::date[], $7::text[]) s (id, offset_days, due_on, title)
       on conflict (tenant_id, policy_id, offset_days) do update
          set due_on = excluded.due_on, title = excluded.title, version = renewal_tasks.version + 1
        where renewal_tasks.done_at is null and renewal_tasks.due_on <> excluded.due_on`,
      [
        tx.tenantId,
        policy.clientId,
        policy.id,
        steps.map(() => newId()),
        steps.map((s) => s.offsetDays),
        steps.map((s) => s.dueOn),
        steps.map((s) => s.title),
      ],
    );
  }

  async dropOpen(tx: Tx, policyId: string): Promise<void> {
    await tx.query(`delete from renewal_tasks where tenant_id = $1 and policy_id = $2 and done_at is null`, [
      tx.tenantId,
      policyId,
    ]);
  }

  get(tx: Tx, id: string): Promise<RenewalTask> {
    return getRecord(tx, RenewalTask, id, 'renewal task');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<RenewalTask>): Promise<RenewalTask> {
    return updateRecord(tx, RenewalTask, 'renewal task', id, version, changes);
  }

  listByClientIds(tx: Tx, clientIds: readonly string[]): Promise<RenewalTask[]> {
    return tx.manager.find(RenewalTask, {
      where: { tenantId: tx.tenantId, clientId: In([...clientIds]) },
      order: { dueOn: 'ASC', id: 'ASC' },
    });
  }

  /** By due day, after the given place; at most `most` rows. */
  list(
    tx: Tx,
    { dueFrom, dueTo, done }: TaskWindow,
    after: readonly [day: Day, id: string] | null,
    most: number,
  ): Promise<RenewalTask[]> {
    return tx.query<RenewalTask>(
      `select tenant_id as "tenantId", id, client_id as "clientId", policy_id as "policyId",
              offset_days as "offsetDays", due_on as "dueOn", title, done_at as "doneAt", done_by as "doneBy", version
         from renewal_tasks
        where tenant_id = $1
          and ($2::date is null or due_on >= $2)
          and ($3::date is null or due_on <= $3)
          and ($4::boolean is null or (done_at is not null) = $4)
          and ($5::date is null or (due_on, id) > ($5, $6::uuid))
        order by due_on, id
        limit $7`,
      [tx.tenantId, dueFrom, dueTo, done, after?.[0] ?? null, after?.[1] ?? null, most],
    );
  }
}
