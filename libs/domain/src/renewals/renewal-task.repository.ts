import type { Day } from '@carveback/rules';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { getRecord, updateRecord } from '../database/records.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids.js';
import { RenewalTask } from './renewal-task.entity.js';
import type { RenewalStep, RenewalStepKey } from './renewal-plan.js';

/** Which tasks of the whole brokerage to list. */
export interface TaskWindow {
  readonly dueFrom: Day | null;
  readonly dueTo: Day | null;
  readonly done: boolean | null;
}

/** A step whose day has come. */
export interface DueTask {
  readonly id: string;
  readonly clientId: string;
  readonly policyId: string;
  readonly dueOn: Day;
  readonly expiresOn: Day;
  /** what becomes of the policy is known */
  readonly closed: boolean;
}

@Injectable()
export class RenewalTaskRepository {
  /** Inserts the steps, or moves those that are not done yet to their new day; what moved leaves its diary entry behind. */
  async put(
    tx: Tx,
    policy: { clientId: string; id: string },
    steps: readonly (RenewalStep & { dueOn: Day })[],
  ): Promise<void> {
    await tx.query(
      `insert into renewal_tasks (tenant_id, client_id, policy_id, id, step, offset_days, due_on, title)
       select $1, $2, $3, s.id, s.step, s.offset_days, s.due_on, s.title
         from unnest($4::uuid[], $5::text[], $6::integer[], $7::date[], $8::text[]) s (id, step, offset_days, due_on, title)
       on conflict (tenant_id, policy_id, step) do update
          set due_on = excluded.due_on, title = excluded.title, diary_entry_id = null,
              version = renewal_tasks.version + 1
        where renewal_tasks.done_at is null and renewal_tasks.due_on <> excluded.due_on`,
      [
        tx.tenantId,
        policy.clientId,
        policy.id,
        steps.map(() => newId()),
        steps.map((s) => s.step),
        steps.map((s) => s.offsetDays),
        steps.map((s) => s.dueOn),
        steps.map((s) => s.title),
      ],
    );
  }

  async drop(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(`delete from renewal_tasks where tenant_id = $1 and id = any ($2::uuid[])`, [
      tx.tenantId,
      ids,
    ]);
  }

  get(tx: Tx, id: string): Promise<RenewalTask> {
    return getRecord(tx, RenewalTask, id, 'renewal task');
  }

  update(tx: Tx, id: string, version: number, changes: Partial<RenewalTask>): Promise<RenewalTask> {
    return updateRecord(tx, RenewalTask, 'renewal task', id, version, changes);
  }

  /** Keeps where the task stands in the diary. Nobody's edit of the task is out of date by that. */
  async standsIn(tx: Tx, id: string, diaryEntryId: string): Promise<void> {
    await tx.query(`update renewal_tasks set diary_entry_id = $3 where tenant_id = $1 and id = $2`, [
      tx.tenantId,
      id,
      diaryEntryId,
    ]);
  }

  /** Those of the policy that are not done, by due day. */
  openOf(tx: Tx, policyId: string): Promise<RenewalTask[]> {
    return tx.manager.find(RenewalTask, {
      where: { tenantId: tx.tenantId, policyId, doneAt: IsNull() },
      order: { dueOn: 'ASC', id: 'ASC' },
    });
  }

  /**
   * Tasks of the policy (null: of all) that are not done, whose renewal was opened, and that do not stand in the diary: they never did, or
   * somebody closed the entry and the day has passed.
   */
  async notInDiary(tx: Tx, today: Day, policyId: string | null): Promise<RenewalTask[]> {
    const rows = await tx.query<{ id: string }>(NOT_IN_DIARY, [tx.tenantId, today, policyId]);
    if (rows.length === 0) return [];
    return tx.manager.find(RenewalTask, {
      where: { tenantId: tx.tenantId, id: In(rows.map(({ id }) => id)) },
      order: { dueOn: 'ASC', id: 'ASC' },
    });
  }

  /** Open tasks of a step whose day has come, of policies that have not expired, whose renewal was opened. */
  due(tx: Tx, step: RenewalStepKey, day: Day): Promise<DueTask[]> {
    return tx.query<DueTask>(DUE, [tx.tenantId, step, day]);
  }

  listByClientIds(tx: Tx, clientIds: readonly string[]): Promise<RenewalTask[]> {
    return tx.manager.find(RenewalTask, {
      where: { tenantId: tx.tenantId, clientId: In([...clientIds]) },
      order: { dueOn: 'ASC', id: 'ASC' },
    });
  }

  listByPolicyIds(tx: Tx, policyIds: readonly string[]): Promise<RenewalTask[]> {
    return tx.manager.find(RenewalTask, {
      where: { tenantId: tx.tenantId, policyId: In([...policyIds]) },
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
      `select tenant_id as "tenantId", id, client_id as "clientId", policy_id as "policyId", step,
              offset_days as "offsetDays", due_on as "dueOn", title, done_at as "doneAt", done_by as "doneBy",
              done_why as "doneWhy", diary_entry_id as "diaryEntryId", version
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

const DUE = `
  select t.id, t.client_id as "clientId", t.policy_id as "policyId", t.due_on as "dueOn", p.expires_on as "expiresOn",
         r.closed_at is not null as closed
    from renewal_tasks t
    join renewals r on r.tenant_id = t.tenant_id and r.policy_id = t.policy_id
    join policies p on p.tenant_id = t.tenant_id and p.id = t.policy_id and p.expires_on >= $3
    join clients c on c.tenant_id = t.tenant_id and c.id = t.client_id and c.status <> 'former'
   where t.tenant_id = $1 and t.step = $2 and t.done_at is null and t.due_on <= $3
   order by t.due_on, t.id`;

const NOT_IN_DIARY = `
  select t.id from renewal_tasks t
    join renewals r on r.tenant_id = t.tenant_id and r.policy_id = t.policy_id
    join clients c on c.tenant_id = t.tenant_id and c.id = t.client_id and c.status <> 'former'
    left join diary_entries e on e.tenant_id = t.tenant_id and e.id = t.diary_entry_id
   where t.tenant_id = $1 and t.done_at is null and ($3::uuid is null or t.policy_id = $3)
     and (e.id is null or (e.done_at is not null and t.due_on < $2))`;
