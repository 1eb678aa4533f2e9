import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What carriers tell about going on, reasons to ask others, and the proof that endorsements lived on. */
export class RenewalMarket0023 implements MigrationInterface {
  name = 'RenewalMarket1763769600023';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...notices, ...triggers, ...checks]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `delete from outbox where name = 'renewal.check_carried'`,
      `drop table carried_forward_checks, remarket_triggers, renewal_notices`,
    ]);
  }
}

const notices = [
  `create table renewal_notices (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     kind text not null check (kind in ('non_renewal', 'conditional_renewal', 'offer')),
     given_by text not null check (btrim(given_by) <> ''),
     sent_on date,
     received_on date not null,
     rate_change_percent numeric,
     changed_terms text not null default '',
     days_before_expiry integer not null,
     period_days integer,
     period_source text not null default '',
     in_time boolean,
     remark text not null default '',
     upload_id uuid,
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check (sent_on is null or sent_on <= received_on),
     check (in_time is null or period_days is not null)
   )`,
  `create index renewal_notices_by_policy on renewal_notices (tenant_id, policy_id, created_at)`,
  ...protect('renewal_notices', { portal: 'none', app: 'select, insert', worker: 'select' }),
];

const triggers = [
  `create table remarket_triggers (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     renewal_id uuid not null,
     kind text not null,
     cause text not null,
     evidence text not null check (btrim(evidence) <> ''),
     diary_entry_id uuid,
     answer text check (answer in ('remarket', 'stay')),
     answer_why text not null default '',
     answered_by uuid,
     answered_at timestamptz,
     version integer not null default 1,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     constraint remarket_triggers_once unique (tenant_id, policy_id, cause),
     foreign key (tenant_id, client_id, policy_id, renewal_id) references renewals (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, diary_entry_id) references diary_entries (tenant_id, id),
     foreign key (tenant_id, answered_by) references users (tenant_id, id),
     check ((answer is null) = (btrim(answer_why) = '')),
     check ((answer is null) = (answered_at is null))
   )`,
  ...protect('remarket_triggers', {
    portal: 'none',
    app: 'select, insert, update',
    worker: 'select, insert',
  }),
];

const checks = [
  `create table carried_forward_checks (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     renewal_id uuid not null,
     renewal_policy_id uuid not null,
     checked_on date not null,
     rule_set_version text not null,
     endorsements jsonb not null,
     complete boolean not null,
     checked_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id, renewal_id) references renewals (tenant_id, client_id, policy_id, id),
     foreign key (tenant_id, client_id, renewal_policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, checked_by) references users (tenant_id, id)
   )`,
  `create index carried_forward_checks_by_policy on carried_forward_checks (tenant_id, policy_id, created_at)`,
  ...protect('carried_forward_checks', { portal: 'none', app: 'select, insert', worker: 'select, insert' }),
];
