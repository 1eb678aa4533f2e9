import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** Words that a carrier has announced, and what they would do to the policies of the book. */
export class WordingChanges0029 implements MigrationInterface {
  name = 'WordingChanges1763769600029';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...changes, ...policies, ...hits]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table wording_change_hits, wording_change_policies, wording_changes');
  }
}

const changes = [
  `create table wording_changes (
     tenant_id uuid not null,
     id uuid not null,
     carrier_id uuid not null,
     kind text not null check (kind in ('endorsement_added', 'form_replaced')),
     title text not null,
     form_number text not null default '',
     edition text not null default '',
     replaces_form_number text not null default '',
     replaces_edition text not null default '',
     effective_on date not null,
     applies_to text not null check (applies_to in ('in_force', 'new_and_renewed')),
     text text not null,
     page_starts integer[] not null,
     sha256 text not null,
     upload_id uuid,
     note text not null default '',
     state text not null check (state in ('reading', 'ready', 'withdrawn')),
     entered_by uuid not null,
     entered_at timestamptz not null default clock_timestamp(),
     ready_at timestamptz,
     withdrawn_by uuid,
     withdrawn_at timestamptz,
     why text not null default '',
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, carrier_id) references carriers (tenant_id, id),
     foreign key (tenant_id, upload_id) references uploads (tenant_id, id),
     foreign key (tenant_id, entered_by) references users (tenant_id, id),
     foreign key (tenant_id, withdrawn_by) references users (tenant_id, id),
     check (replaces_edition = '' or replaces_form_number <> ''),
     check ((state = 'withdrawn') = (withdrawn_at is not null))
   )`,
  ...protect('wording_changes', {
    portal: 'none',
    app: 'select, insert, update',
    worker: 'select, insert, update',
  }),
];

/** The policies that the change is about, as they were when it was entered. */
const policies = [
  `create table wording_change_policies (
     tenant_id uuid not null,
     id uuid not null,
     change_id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     counts_from date not null,
     renewal boolean not null,
     read_at timestamptz,
     rule_set_version text,
     not_read text not null default '',
     primary key (tenant_id, id),
     unique (tenant_id, change_id, policy_id),
     foreign key (tenant_id, change_id) references wording_changes (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id)
   )`,
  ...protect('wording_change_policies', {
    portal: 'none',
    app: 'select, insert',
    worker: 'select, insert, update',
  }),
];

const hits = [
  `create table wording_change_hits (
     tenant_id uuid not null,
     id uuid not null,
     change_id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     service_line_id uuid not null,
     step text not null check (step in ('worse', 'better')),
     verdict text not null check (verdict in ('in_scope', 'arguable', 'gap')),
     severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
     before jsonb not null,
     after jsonb not null,
     primary key (tenant_id, id),
     unique (tenant_id, change_id, policy_id, service_line_id),
     foreign key (tenant_id, change_id, policy_id) references wording_change_policies (tenant_id, change_id, policy_id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id)
   )`,
  `create index wording_change_hits_by_client on wording_change_hits (tenant_id, change_id, client_id)`,
  ...protect('wording_change_hits', { portal: 'none', app: 'select', worker: 'select, insert' }),
];
