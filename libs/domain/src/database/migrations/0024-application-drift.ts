import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What applications say line by line, and where today is otherwise. */
export class ApplicationDrift0024 implements MigrationInterface {
  name = 'ApplicationDrift1763769600024';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...answers, ...findings]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table drift_findings, application_answers');
    await runner.query(
      'alter table applications drop constraint applications_of_client, drop constraint applications_of_policy',
    );
  }
}

const TOPIC = `check (topic in ('service', 'mfa', 'encryption_at_rest', 'encryption_in_transit', 'backups_tested',
       'incident_response_plan', 'written_consent_for_tests', 'subcontractors_insured', 'liability_limited_in_contracts',
       'ai_used', 'subcontractors_used', 'revenue_share', 'annual_revenue'))`;
const ASSET_CLASS = `check (asset_class in ('email', 'remote_access', 'privileged_accounts', 'remote_management',
       'cloud_consoles', 'servers', 'endpoints', 'backups', 'client_data_stores', 'customer_environments'))`;

/** An answer without answer, percent and amount says nothing: it takes an earlier one back. */
const answers = [
  `alter table applications add constraint applications_of_client unique (tenant_id, client_id, id),
     add constraint applications_of_policy unique (tenant_id, policy_id, id)`,
  `create table application_answers (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     application_id uuid not null,
     topic text not null ${TOPIC},
     service_line_id uuid,
     asset_class text ${ASSET_CLASS},
     answer text check (answer in ('yes', 'partial', 'no')),
     percent numeric(5, 2) check (percent between 0 and 100),
     amount_minor bigint check (amount_minor >= 0),
     words text not null default '',
     page integer check (page >= 1),
     recorded_by uuid not null,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, application_id) references applications (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check (num_nonnulls(answer, percent, amount_minor) <= 1),
     check ((topic in ('service', 'revenue_share')) = (service_line_id is not null)),
     check (asset_class is null or topic in ('mfa', 'encryption_at_rest', 'encryption_in_transit'))
   )`,
  `create index application_answers_by_application on application_answers (tenant_id, application_id, id desc)`,
  ...protect('application_answers', { portal: 'none', app: 'select, insert', worker: 'select' }),
];

/** A policy's line has at most one open drift. */
const findings = [
  `create table drift_findings (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     application_id uuid not null,
     line_key text not null,
     topic text not null ${TOPIC},
     service_line_id uuid,
     asset_class text ${ASSET_CLASS},
     title text not null,
     state text not null check (state in ('differs', 'not_described')),
     reasons text[] not null,
     severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
     said text not null,
     words text not null default '',
     today text not null,
     since date not null,
     opened_at timestamptz not null default now(),
     cleared_at timestamptz,
     cleared_by text check (cleared_by in ('agrees', 'new_application', 'service_retired', 'answer_taken_back', 'policy_ended')),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, policy_id, application_id) references applications (tenant_id, policy_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id),
     check ((cleared_at is null) = (cleared_by is null))
   )`,
  `create unique index drift_findings_open on drift_findings (tenant_id, policy_id, line_key) where cleared_at is null`,
  `create index drift_findings_by_client on drift_findings (tenant_id, client_id, opened_at)`,
  ...protect('drift_findings', {
    portal: 'none',
    app: 'select, insert, update',
    worker: 'select, insert, update',
  }),
];
