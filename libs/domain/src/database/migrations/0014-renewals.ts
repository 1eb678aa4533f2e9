import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** The renewal of a policy as a record of its own, and a plan of eight steps that the diary knows. */
export class Renewals0014 implements MigrationInterface {
  name = 'Renewals1763769600014';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...renewals, ...tasks]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `delete from renewal_tasks where step in ('circumstance_sweep', 'last_sweep')`,
      `revoke update, delete on renewal_tasks from carveback_worker`,
      `alter table renewal_tasks drop column step, drop column done_why, drop column diary_entry_id`,
      `drop table renewals cascade`,
    ]);
  }
}

const renewals = [
  `create table renewals (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     opened_on date not null,
     renewal_policy_id uuid,
     outcome text check (outcome in ('renewed', 'moved', 'non_renewed', 'lapsed')),
     outcome_why text not null default '',
     closed_at timestamptz,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     unique (tenant_id, client_id, policy_id, id),
     constraint renewals_once unique (tenant_id, policy_id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, renewal_policy_id) references policies (tenant_id, client_id, id),
     check (renewal_policy_id <> policy_id),
     check ((outcome is null) = (closed_at is null))
   )`,
  `create index renewals_by_client on renewals (tenant_id, client_id)`,
  ...protect('renewals', { portal: 'none', app: 'select, insert, update', worker: 'select, insert, update' }),
];

/** Policies that still have something to do get the two steps that the plan did not have. */
const tasks = [
  `alter table renewal_tasks
     add column step text,
     add column done_why text not null default '',
     add column diary_entry_id uuid,
     add constraint renewal_tasks_entry_fk foreign key (tenant_id, diary_entry_id) references diary_entries (tenant_id, id)`,
  `update renewal_tasks
      set step = case offset_days when -120 then 'file' when -90 then 'questionnaire' when -60 then 'submission'
                                  when -30 then 'options' when 0 then 'bound' else 'carried_forward' end`,
  `insert into renewal_tasks (tenant_id, id, client_id, policy_id, step, offset_days, due_on, title)
   select p.tenant_id, gen_random_uuid(), p.client_id, p.id, s.step, s.offset_days, p.expires_on + s.offset_days, s.title
     from policies p
    cross join (values ('circumstance_sweep', -45, 'Ask the client in writing for circumstances'),
                       ('last_sweep', -10, 'Ask the client in writing for circumstances once more')) s (step, offset_days, title)
    where exists (select 1 from renewal_tasks t
                   where t.tenant_id = p.tenant_id and t.policy_id = p.id and t.done_at is null)`,
  `alter table renewal_tasks
     alter column step set not null,
     add constraint renewal_tasks_step check (step in ('file', 'questionnaire', 'submission', 'circumstance_sweep',
       'options', 'last_sweep', 'bound', 'carried_forward')),
     add constraint renewal_tasks_once unique (tenant_id, policy_id, step)`,
  `grant update, delete on renewal_tasks to carveback_worker`,
];
