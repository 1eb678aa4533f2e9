import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** Diary entries that a message answers, steps of a brokerage's own, what goes out beside a letter, and paper kept back. */
export class Chasers0021 implements MigrationInterface {
  name = 'Chasers1763769600021';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...answered, ...steps, ...enclosed, ...keptBack]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ...scope('wordings', OWN),
      ...scope('issued_wordings', OWN),
      'alter table wordings drop column issued_for_id',
      'alter table endorsement_requests drop column delivered_at',
      'alter table messages drop column enclosed_letter_id',
      'drop table diary_steps',
      'drop index letter_orders_by_cause',
      'alter table diary_entries drop constraint diary_entries_done_by_message, drop column done_message_id',
    ]);
  }
}

/** An entry about a letter is done by the message that took it away. */
const answered = [
  `alter table diary_entries
     add column done_message_id uuid,
     add foreign key (tenant_id, done_message_id) references messages (tenant_id, id),
     add constraint diary_entries_done_by_message check (done_at is not null or done_message_id is null)`,
  `create index letter_orders_by_cause on letter_orders (tenant_id, cause_id)`,
];

/** Without steps of its own a brokerage has the usual ones. A row stays when they are taken back, so that versions go on. */
const steps = [
  `create table diary_steps (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     waits_for text not null,
     steps jsonb,
     version integer not null default 1,
     changed_by uuid not null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (tenant_id, id),
     constraint diary_steps_once unique (tenant_id, waits_for),
     foreign key (tenant_id, changed_by) references users (tenant_id, id)
   )`,
  ...protect('diary_steps', { portal: 'none', app: 'select, insert, update', worker: 'select' }),
];

/** The data sheet that goes out with a request. */
const enclosed = [
  `alter table messages
     add column enclosed_letter_id uuid,
     add foreign key (tenant_id, client_id, enclosed_letter_id) references letters (tenant_id, client_id, id)`,
];

const OWN = 'client_id = (select sec.client_scope())';

const DELIVERED = (requestId: string) => `exists (select 1 from endorsement_requests r
  where r.tenant_id = (select sec.tenant()) and r.id = ${requestId} and r.delivered_at is not null)`;

function scope(table: string, portal: string): string[] {
  const rows = `tenant_id = (select sec.tenant()) and ((select sec.client_scope()) is null or (${portal}))`;
  return [
    `drop policy tenant_scope on ${table}`,
    `create policy tenant_scope on ${table} to carveback_app, carveback_worker using (${rows}) with check (${rows})`,
  ];
}

/** A client reads what a carrier issued once it was read for them and delivered. */
const keptBack = [
  `alter table endorsement_requests add column delivered_at timestamptz`,
  `update endorsement_requests r set delivered_at = m.at
     from (select tenant_id, request_id, max(moved_at) as at from endorsement_request_moves
            where to_status = 'delivered' group by tenant_id, request_id) m
    where m.tenant_id = r.tenant_id and m.request_id = r.id
      and not (r.status in ('issued', 'checked', 'correction_requested'))`,
  `alter table wordings
     add column issued_for_id uuid,
     add foreign key (tenant_id, client_id, issued_for_id) references endorsement_requests (tenant_id, client_id, id)`,
  `update wordings w set issued_for_id = i.request_id
     from issued_wordings i where i.tenant_id = w.tenant_id and i.wording_id = w.id`,
  ...scope('wordings', `${OWN} and (issued_for_id is null or ${DELIVERED('issued_for_id')})`),
  ...scope('issued_wordings', `${OWN} and ${DELIVERED('request_id')}`),
];
