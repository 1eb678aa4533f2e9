import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What another rule set would change about the book, read before anything follows from it. */
export class RuleSweeps0019 implements MigrationInterface {
  name = 'RuleSweeps1763769600019';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [...sweeps, ...clients, ...changes]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rule_sweep_changes, rule_sweep_clients, rule_sweeps');
  }
}

/** One at a time: another change of the rules supersedes the one that is open. */
const sweeps = [
  `create table rule_sweeps (
     tenant_id uuid not null references brokerages (tenant_id),
     id uuid not null,
     from_versions text[] not null,
     to_version text not null,
     state text not null check (state in ('running', 'ready', 'applied', 'discarded', 'superseded')),
     started_by uuid,
     started_at timestamptz not null default clock_timestamp(),
     ready_at timestamptz,
     decided_by uuid,
     decided_at timestamptz,
     why text not null default '',
     version integer not null default 1,
     primary key (tenant_id, id),
     foreign key (tenant_id, started_by) references users (tenant_id, id),
     foreign key (tenant_id, decided_by) references users (tenant_id, id),
     check ((state in ('running', 'ready')) = (decided_at is null)),
     check (state not in ('ready', 'applied') or ready_at is not null)
   )`,
  `create unique index rule_sweeps_one_open on rule_sweeps (tenant_id) where state in ('running', 'ready')`,
  ...protect('rule_sweeps', {
    portal: 'none',
    app: 'select, insert, update',
    worker: 'select, insert, update',
  }),
];

/** `review_id` is the client's newest review when the sweep began: what it is held against. */
const clients = [
  `create table rule_sweep_clients (
     tenant_id uuid not null,
     id uuid not null,
     sweep_id uuid not null,
     client_id uuid not null,
     review_id uuid not null,
     judged_at timestamptz,
     asked_at timestamptz,
     primary key (tenant_id, id),
     unique (tenant_id, sweep_id, client_id),
     foreign key (tenant_id, sweep_id) references rule_sweeps (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, review_id) references reviews (tenant_id, id)
   )`,
  `create index rule_sweep_clients_by_review on rule_sweep_clients (tenant_id, review_id)`,
  ...protect('rule_sweep_clients', {
    portal: 'none',
    app: 'select, insert',
    worker: 'select, insert, update',
  }),
];

const changes = [
  `create table rule_sweep_changes (
     tenant_id uuid not null,
     id uuid not null,
     sweep_id uuid not null,
     client_id uuid not null,
     policy_id uuid not null,
     service_line_id uuid not null,
     kind text not null check (kind in ('new_gap', 'new_arguable', 'worsened', 'restated', 'eased', 'cured')),
     severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
     before jsonb,
     after jsonb not null,
     primary key (tenant_id, id),
     unique (tenant_id, sweep_id, policy_id, service_line_id),
     foreign key (tenant_id, sweep_id, client_id) references rule_sweep_clients (tenant_id, sweep_id, client_id),
     foreign key (tenant_id, client_id, policy_id) references policies (tenant_id, client_id, id),
     foreign key (tenant_id, client_id, service_line_id) references service_lines (tenant_id, client_id, id)
   )`,
  `create index rule_sweep_changes_by_client on rule_sweep_changes (tenant_id, sweep_id, client_id)`,
  ...protect('rule_sweep_changes', { portal: 'none', app: 'select', worker: 'select, insert' }),
];
