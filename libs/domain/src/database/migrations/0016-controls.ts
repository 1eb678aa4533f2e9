import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect, runAll } from './protect.js';

/** What clients say that they do, as of a day. */
export class Controls0016 implements MigrationInterface {
  name = 'Controls1763769600016';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, statements);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table control_statements');
  }
}

/** Kinds that are counted say a percentage, the others yes, partial or no. */
const statements = [
  `create table control_statements (
     tenant_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     kind text not null check (kind in ('mfa', 'encryption_at_rest', 'encryption_in_transit', 'backups_tested',
       'incident_response_plan', 'written_consent_for_tests', 'subcontractors_insured', 'liability_limited_in_contracts',
       'ai_used')),
     asset_class text check (asset_class in ('email', 'remote_access', 'privileged_accounts', 'remote_management',
       'cloud_consoles', 'servers', 'endpoints', 'backups', 'client_data_stores', 'customer_environments')),
     percent integer check (percent between 0 and 100),
     answer text check (answer in ('yes', 'partial', 'no')),
     words text not null default '',
     as_of date not null,
     source text not null check (source in ('questionnaire', 'broker', 'portal', 'application_review')),
     contact_id uuid,
     recorded_by uuid,
     created_at timestamptz not null default now(),
     primary key (tenant_id, id),
     foreign key (tenant_id, client_id) references clients (tenant_id, id),
     foreign key (tenant_id, contact_id) references contacts (tenant_id, id),
     foreign key (tenant_id, recorded_by) references users (tenant_id, id),
     check (case when kind in ('mfa', 'encryption_at_rest', 'encryption_in_transit')
                 then percent is not null and answer is null
                 else percent is null and answer is not null and asset_class is null end)
   )`,
  `create index control_statements_by_client on control_statements (tenant_id, client_id, kind, asset_class, as_of desc, id desc)`,
  ...protect('control_statements', {
    portal: 'own_client',
    app: 'select, insert',
    worker: 'select, insert',
  }),
];
